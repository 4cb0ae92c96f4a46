package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.Component;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.RecordValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.UnionValue;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code a.b} and {@code has(a.b)}: accessors of records; for a union those of whichever variant the value is. */
final class SelectGenerator {
    private final ExpressionGenerator emitter;
    private final ClassBuilder host;
    private final JavaNames bindings;
    private final ExpressionTypes types;

    SelectGenerator(ExpressionGenerator emitter, ClassBuilder host, JavaNames bindings, ExpressionTypes types) {
        this.emitter = emitter;
        this.host = host;
        this.bindings = bindings;
        this.types = types;
    }

    JavaExpression select(Node.Select node) {
        JavaExpression operand = emitter.emit(node.operand());
        if (operand.type() instanceof RecordValue record) {
            return ofRecord(operand, record.type(), node.name());
        }
        if (operand.type() instanceof UnionValue union) {
            return ofUnion(operand, union.type(), node);
        }
        if (operand.type() instanceof MapValue map) {
            CodeBlock code = CodeBlock.of(
                    "$T.at($L, $L)", FunctionGenerator.INDEX, operand.code(), JavaText.literal(node.name()));
            return JavaExpression.primary(code, map.value(), true).asObject();
        }
        return emitter.unsupported(node, "the field " + node.name());
    }

    private JavaExpression ofRecord(JavaExpression operand, RecordType record, String name) {
        Optional<Property> field = record.field(name);
        if (field.isEmpty()) {
            throw new IllegalStateException("no field " + name + " in " + record);
        }
        RecordType.UnionTag tag = record.tag();
        if (tag != null && tag.property().equals(name)) {
            return tag(operand, tag.union(), bindings.component(record, name));
        }
        return property(operand, bindings.component(record, name), field.get());
    }

    private JavaExpression property(JavaExpression operand, String accessor, Property property) {
        CodeBlock value = CodeBlock.of("$L.$L()", operand.in(JavaExpression.PRIMARY), accessor);
        CodeBlock code = RecordReads.seen(value, property.type(), types);
        JavaExpression read =
                JavaExpression.primary(code, ValueType.of(property.use().type()), operand.fails());
        boolean isObject = JavaTypes.isNullable(property)
                || read.type() instanceof ListValue
                || !RecordReads.areSame(property.type());
        return isObject ? read.asBoxed() : read;
    }

    private JavaExpression tag(JavaExpression operand, UnionType union, String accessor) {
        CodeBlock code = CodeBlock.of("$L.$L()", operand.in(JavaExpression.PRIMARY), accessor);
        ValueType type = ValueType.of(union.tagType());
        CodeBlock value = type instanceof Scalar ? CodeBlock.of("$L.json()", code) : code;
        return JavaExpression.primary(value, type, operand.fails());
    }

    private JavaExpression ofUnion(JavaExpression operand, UnionType union, Node.Select node) {
        String name = node.name();
        if (name.equals(union.tag())) {
            return tag(operand, union, bindings.accessor(union, name));
        }
        Optional<Property> shared = union.sharedFields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
        if (shared.isPresent()) {
            return property(operand, bindings.accessor(union, name), shared.get());
        }
        List<RecordType> owners = owners(union, name);
        if (owners.size() == 1) {
            CodeBlock cast = CodeBlock.of("(($T) $L)", bindings.of(owners.get(0)), operand.in(JavaExpression.UNARY));
            return ofRecord(
                    JavaExpression.primary(cast, new RecordValue(owners.get(0)), operand.fails()), owners.get(0), name);
        }
        CodeBlock call = CodeBlock.of("$L($L)", accessor(union, owners, node), operand.code());
        return JavaExpression.primary(call, node.type(), operand.fails()).asObject();
    }

    private static List<RecordType> owners(UnionType union, String name) {
        return new ArrayList<>(union.variants().values().stream()
                .filter(variant -> variant.field(name).isPresent())
                .distinct()
                .toList());
    }

    /** A method that asks whichever variant has the field; null when none is at hand. */
    private String accessor(UnionType union, List<RecordType> owners, Node.Select node) {
        List<Object> key = List.of(union, node.name(), node.type());
        boolean there = host.knows(key);
        String method = host.method(
                key,
                bindings.component(owners.get(0), node.name()) + "Of"
                        + bindings.of(union).simpleName());
        if (!there) {
            TypeName result = types.of(
                    JavaExpression.primary(CodeBlock.of(""), node.type(), false).asObject());
            MethodSpec.Builder code = MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ClassNames.nullable(result))
                    .addParameter(bindings.of(union), "value");
            for (RecordType owner : owners) {
                ClassName variant = bindings.of(owner);
                code.beginControlFlow("if (value instanceof $T variant)", variant);
                JavaExpression read = ofRecord(
                        JavaExpression.primary(CodeBlock.of("variant"), new RecordValue(owner), false),
                        owner,
                        node.name());
                boolean json = node.type() == Scalar.STRING && read.type() != Scalar.STRING;
                if (json && JavaTypes.isNullable(owner.field(node.name()).orElseThrow())) {
                    code.addStatement("return $1L == null ? null : $1L.json()", read.code());
                } else {
                    code.addStatement("return $L", json ? emitter.text(read).code() : read.code());
                }
                code.endControlFlow();
            }
            host.add(code.addStatement("return null").build());
        }
        return method;
    }

    JavaExpression has(Node.Has node) {
        JavaExpression operand = emitter.emit(node.operand());
        if (operand.type() instanceof RecordValue record) {
            return hasRecord(operand, record.type(), node.name(), true);
        }
        if (operand.type() instanceof UnionValue union) {
            return hasUnion(operand, union.type(), node.name());
        }
        if (operand.type() instanceof MapValue) {
            CodeBlock code = CodeBlock.of(
                    "$L.containsKey($L)", operand.in(JavaExpression.PRIMARY), JavaText.literal(node.name()));
            return JavaExpression.primary(code, Scalar.BOOL, operand.fails());
        }
        return emitter.unsupported(node, "has() of the field " + node.name());
    }

    /** The opposite of {@link #has}. */
    JavaExpression hasNot(Node.Has node) {
        JavaExpression operand = emitter.emit(node.operand());
        return operand.type() instanceof RecordValue record
                ? hasRecord(operand, record.type(), node.name(), false)
                : emitter.opposite(has(node));
    }

    /** @param wanted whether the property is to be there */
    private JavaExpression hasRecord(JavaExpression operand, RecordType record, String name, boolean wanted) {
        Property field = record.field(name).orElseThrow();
        if (field.required() || Component.isTag(record, field)) {
            return JavaExpression.primary(CodeBlock.of("$L", wanted), Scalar.BOOL, operand.fails());
        }
        CodeBlock code = CodeBlock.of(
                "$L.$L() $L null",
                operand.in(JavaExpression.PRIMARY),
                bindings.component(record, name),
                wanted ? "!=" : "==");
        return JavaExpression.operator(code, Scalar.BOOL, JavaExpression.EQUALITY, operand.fails());
    }

    private JavaExpression hasUnion(JavaExpression operand, UnionType union, String name) {
        List<RecordType> owners = owners(union, name);
        boolean always = owners.size() == union.variants().size()
                && owners.stream()
                        .allMatch(owner -> owner.field(name).orElseThrow().required());
        if (always) {
            return JavaExpression.primary(CodeBlock.of("true"), Scalar.BOOL, operand.fails());
        }
        List<Object> key = List.of(union, "has", name);
        boolean there = host.knows(key);
        String method = host.method(key, Identifiers.method("has", name));
        if (!there) {
            MethodSpec.Builder code = MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(TypeName.BOOLEAN)
                    .addParameter(bindings.of(union), "value");
            for (RecordType owner : owners) {
                code.beginControlFlow("if (value instanceof $T variant)", bindings.of(owner));
                JavaExpression variant = JavaExpression.primary(CodeBlock.of("variant"), new RecordValue(owner), false);
                code.addStatement(
                        "return $L", hasRecord(variant, owner, name, true).code());
                code.endControlFlow();
            }
            host.add(code.addStatement("return false").build());
        }
        return JavaExpression.primary(CodeBlock.of("$L($L)", method, operand.code()), Scalar.BOOL, operand.fails());
    }
}
