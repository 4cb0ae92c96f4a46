package dev.contracts.generator.rule;

import static dev.contracts.generator.naming.ClassNames.CONTEXT;
import static dev.contracts.generator.naming.ClassNames.JSON_CURSOR;
import static dev.contracts.generator.naming.ClassNames.JSON_WRITER;
import static dev.contracts.generator.naming.ClassNames.LIST;
import static dev.contracts.generator.naming.ClassNames.OBJECT;
import static dev.contracts.generator.naming.ClassNames.STRING;
import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.expression.ExpressionGenerator;
import dev.contracts.generator.expression.JavaExpression;
import dev.contracts.generator.expression.VariableScope;
import dev.contracts.generator.expression.VariableScope.Variable;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.RepeatedOperands;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.EnumValue;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.RecordValue;
import dev.contracts.model.expression.ValueType.UnionValue;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.model.type.NominalType;
import dev.contracts.runtime.function.Logic;
import dev.contracts.runtime.stream.StreamIdentity;
import javax.lang.model.element.Modifier;

/** A rule with {@code each} and {@code by} becomes an Identity. */
final class IdentityGenerator {
    private final StreamGenerator stream;
    private final IdentityRule identity;
    private final ValueType itemType;
    private final TypeName item;

    IdentityGenerator(StreamGenerator stream, IdentityRule identity) {
        this.stream = stream;
        this.identity = identity;
        ValueType each = identity.each().node().type();
        this.itemType = each instanceof ListValue list ? list.element() : each;
        this.item = stream.types().of(itemType).box();
    }

    /** The name of the class, within the one of the stream. */
    String name() {
        return Identifiers.type(RuleGenerator.words(identity.rule().id())) + "Identity";
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(ClassNames.GENERATED)
                .addSuperinterface(
                        ParameterizedTypeName.get(ClassName.get(StreamIdentity.class), stream.payload(), item))
                .addMethod(StreamGenerator.method("rule", ClassNames.EXPLAINED_RULE)
                        .addStatement("return $L", stream.ruleConstant(identity.rule()))
                        .build())
                .addMethod(StreamGenerator.method("pointer", STRING)
                        .addStatement("return $L", JavaText.literal(identity.pointer()))
                        .build())
                .addMethod(items())
                .addMethod(id())
                .addMethod(holds())
                .addMethod(tree())
                .build();
    }

    private MethodSpec items() {
        VariableScope variables = self();
        ExpressionGenerator emitter = stream.emitter(
                variables, identity.each(), RepeatedOperands.of(identity.each().node()));
        JavaExpression items = emitter.emit(identity.each().node());
        CodeBlock list =
                items.boxed() ? items.code() : CodeBlock.of("$T.list($L)", ClassName.get(Logic.class), items.code());
        MethodSpec.Builder method = StreamGenerator.method("items", ParameterizedTypeName.get(LIST, item))
                .addParameter(stream.payload(), "self")
                .addParameter(ClassNames.RULE_STEPS, "steps");
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

    private VariableScope self() {
        VariableScope variables = new VariableScope(stream.types());
        variables.declareStart(Node.Root.SELF, ValueType.of(stream.contract().type()));
        variables.declareSteps();
        return variables;
    }

    private MethodSpec id() {
        VariableScope variables = new VariableScope(stream.types());
        variables.declareStart(Node.Root.ITEM, itemType);
        variables.declareSteps();
        ExpressionGenerator emitter = stream.emitter(
                variables, identity.by(), RepeatedOperands.ofItems(identity.by().node()));
        JavaExpression id =
                emitter.settled(emitter.text(emitter.emit(identity.by().node())));
        return StreamGenerator.method("id", OBJECT)
                .addParameter(item, "item")
                .addParameter(ClassNames.RULE_STEPS, "steps")
                .addStatement("return $L", id.code())
                .build();
    }

    private MethodSpec holds() {
        RuleModel rule = identity.rule();
        VariableScope variables = self();
        variables.declareStart(Node.Root.ITEM, itemType);
        variables.declareStart(Node.Root.SEEN, itemType);
        MethodSpec.Builder holds = StreamGenerator.method("holds", TypeName.BOOLEAN)
                .addParameter(stream.payload(), "self")
                .addParameter(item, "item")
                .addParameter(item, "seen")
                .addParameter(CONTEXT, "context")
                .addParameter(ClassNames.RULE_STEPS, "steps");
        for (ContextVariable value : ContextAccess.values(stream.contract(), rule)) {
            Variable variable = variables.declareContext(value);
            holds.addStatement("$T $L = context.$L", variable.java(), variable.name(), ContextAccess.read(value));
        }
        ExpressionGenerator emitter = stream.emitter(
                variables,
                rule.expression(),
                RepeatedOperands.ofItems(rule.expression().node()));
        JavaExpression body = emitter.settled(emitter.emit(rule.expression().node()));
        return holds.addStatement("return $L", body.code()).build();
    }

    private MethodSpec tree() {
        MethodSpec.Builder tree =
                StreamGenerator.method("tree", nullable(OBJECT)).addParameter(item, "item");
        NominalType nominal = itemType instanceof RecordValue value
                ? value.type()
                : itemType instanceof UnionValue value ? value.type() : null;
        if (nominal == null) {
            return tree.addStatement("return $L", itemType instanceof EnumValue ? "item.json()" : "item")
                    .build();
        }
        return tree.addStatement("$1T out = new $1T()", JSON_WRITER)
                .addStatement("$T.encode(item, out)", stream.bindings().encoder(stream.contract(), nominal))
                .addStatement("return new $T(out.toBytes()).readTree()", JSON_CURSOR)
                .build();
    }
}
