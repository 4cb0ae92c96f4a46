package dev.contracts.generator;

import static dev.contracts.generator.Libraries.CONTEXT;
import static dev.contracts.generator.Libraries.JSON_READER;
import static dev.contracts.generator.Libraries.JSON_WRITER;
import static dev.contracts.generator.Libraries.LIST;
import static dev.contracts.generator.Libraries.OBJECT;
import static dev.contracts.generator.Libraries.STRING;
import static dev.contracts.generator.Libraries.nullable;
import static dev.contracts.generator.Libraries.runtime;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.Variables.Variable;
import dev.contracts.model.ContextValue;
import dev.contracts.model.IdentityRule;
import dev.contracts.model.NominalType;
import dev.contracts.model.RuleModel;
import dev.contracts.model.cel.Node;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.EnumValue;
import dev.contracts.model.cel.ValueType.ListValue;
import dev.contracts.model.cel.ValueType.RecordValue;
import dev.contracts.model.cel.ValueType.UnionValue;
import javax.lang.model.element.Modifier;

/** A rule with {@code each} and {@code by} becomes an Identity. */
final class IdentityWriter {
    private final StreamWriter stream;
    private final IdentityRule identity;
    private final ValueType itemType;
    private final TypeName item;

    IdentityWriter(StreamWriter stream, IdentityRule identity) {
        this.stream = stream;
        this.identity = identity;
        ValueType each = identity.each().node().type();
        this.itemType = each instanceof ListValue list ? list.element() : each;
        this.item = stream.types().of(itemType).box();
    }

    TypeSpec write() {
        return TypeSpec.anonymousClassBuilder("")
                .addSuperinterface(ParameterizedTypeName.get(runtime("Identity"), stream.payload(), item))
                .addMethod(method("rule", Libraries.RULE)
                        .addStatement(
                                "return $L", stream.ruleConstant(identity.rule().toRule()))
                        .build())
                .addMethod(method("pointer", STRING)
                        .addStatement(
                                "return $L",
                                JavaText.literal(pointer(identity.each().node())))
                        .build())
                .addMethod(items())
                .addMethod(id())
                .addMethod(holds())
                .addMethod(tree())
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    /** Where the items stand: {@code self.a.b} is at {@code /a/b}. */
    private String pointer(Node node) {
        if (node instanceof Node.Select select) {
            return pointer(select.operand()) + "/"
                    + select.name().replace("~", "~0").replace("/", "~1");
        }
        if (node instanceof Node.Conditional choice) {
            return pointer(choice.yes());
        }
        return "";
    }

    private MethodSpec items() {
        Variables variables = self();
        RuleEmitter emitter = stream.emitter(variables, identity.each());
        Code items = emitter.emit(identity.each().node());
        CodeBlock list = items.boxed() ? items.code() : CodeBlock.of("$T.list($L)", runtime("Logic"), items.code());
        MethodSpec.Builder method =
                method("items", ParameterizedTypeName.get(LIST, item)).addParameter(stream.payload(), "self");
        if (isOptional(identity.each().node())) {
            method.addStatement("$T items = $L", nullable(ParameterizedTypeName.get(LIST, item)), list);
            return method.addStatement("return items == null ? $T.of() : items", LIST)
                    .build();
        }
        return method.addStatement("return $L", list).build();
    }

    private static boolean isOptional(Node node) {
        return node instanceof Node.Select select
                && select.owners().stream().anyMatch(owner -> owner.field().optional());
    }

    private Variables self() {
        Variables variables = new Variables(stream.types());
        variables.declareStart(Node.Root.SELF, ValueType.of(stream.contract().type()));
        return variables;
    }

    private MethodSpec id() {
        Variables variables = new Variables(stream.types());
        variables.declareStart(Node.Root.ITEM, itemType);
        RuleEmitter emitter = stream.emitter(variables, identity.by());
        Code id = emitter.settled(emitter.text(emitter.emit(identity.by().node())));
        return method("id", OBJECT)
                .addParameter(item, "item")
                .addStatement("return $L", id.code())
                .build();
    }

    private MethodSpec holds() {
        RuleModel rule = identity.rule();
        Variables variables = self();
        variables.declareStart(Node.Root.ITEM, itemType);
        variables.declareStart(Node.Root.SEEN, itemType);
        MethodSpec.Builder holds = method("holds", TypeName.BOOLEAN)
                .addParameter(stream.payload(), "self")
                .addParameter(item, "item")
                .addParameter(item, "seen")
                .addParameter(CONTEXT, "context");
        for (ContextValue value : ContextReads.values(stream.contract(), rule)) {
            Variable variable = variables.declareContext(value);
            holds.addStatement("$T $L = context.$L", variable.java(), variable.name(), ContextReads.read(value));
        }
        RuleEmitter emitter = stream.emitter(variables, rule.expression());
        Code body = emitter.settled(emitter.emit(rule.expression().node()));
        return holds.addStatement("return $L", body.code()).build();
    }

    private MethodSpec tree() {
        MethodSpec.Builder tree = method("tree", nullable(OBJECT)).addParameter(item, "item");
        NominalType nominal = itemType instanceof RecordValue value
                ? value.type()
                : itemType instanceof UnionValue value ? value.type() : null;
        if (nominal == null) {
            return tree.addStatement("return $L", itemType instanceof EnumValue ? "item.json()" : "item")
                    .build();
        }
        return tree.addStatement("$1T out = new $1T()", JSON_WRITER)
                .addStatement("$T.write(item, out)", stream.bindings().helper(stream.contract(), nominal, "Writer"))
                .addStatement("return new $T(out.toBytes()).readTree()", JSON_READER)
                .build();
    }
}
