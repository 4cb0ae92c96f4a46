package dev.contracts.generator.codec;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.IntegerType.Width;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.Type;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements that read a number. */
final class NumberDecoderGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final ClassBuilder host;
    private final @Nullable Type type;

    NumberDecoderGenerator(DecoderGenerator decoders, ValueSchemas value, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.host = host;
        this.type = value.typeOf(Kind.NUMBER);
    }

    /** Writes the code for a value that is known to be a number. */
    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        number(code);
        return code.build();
    }

    /**
     * Writes the code for a value that turns out to be a number of the right type while it is read.
     *
     * @param others what is to be done with values of other kinds; leaves the method
     * @return null when it takes more than one step
     */
    @Nullable
    CodeBlock atOnce(CodeBlock others) {
        boolean plain = value.hasOneType() && ConstantConstraintGenerator.isFree(value);
        if (!plain || !(isLong() || isDouble())) {
            return null;
        }
        boolean integer = isLong();
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("if (!in.$L())", integer ? "tryLong" : "tryDouble")
                .add(others)
                .endControlFlow();
        bounded(integer, code);
        return code.build();
    }

    /** Writes the code for a value that is known to be of its one type. */
    CodeBlock ofType() {
        CodeBlock.Builder code = CodeBlock.builder();
        checked(code);
        return code.build();
    }

    /** The condition under which a number is not of the value's one type. */
    String notOfType() {
        return value.schemas().stream()
                .filter(schema -> !schema.types().isEmpty())
                .map(NumberDecoderGenerator::notOf)
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether it becomes a long, or an int within its bounds. */
    private boolean isLong() {
        return type instanceof IntegerType integer && integer.width() != Width.BIG;
    }

    private boolean isDouble() {
        return type instanceof NumberType number && !number.exact();
    }

    private void number(CodeBlock.Builder code) {
        Map<String, List<Schema>> typed = new LinkedHashMap<>();
        for (Schema schema : value.schemas()) {
            if (!schema.types().isEmpty()) {
                typed.computeIfAbsent(notOf(schema), any -> new ArrayList<>()).add(schema);
            }
        }
        List<String> conditions = List.copyOf(typed.keySet());
        for (int first = 0; first < conditions.size(); first++) {
            code.beginControlFlow("if ($L)", conditions.get(first));
            refuse(Objects.requireNonNull(typed.get(conditions.get(first))), code);
            for (String other : conditions.subList(first + 1, conditions.size())) {
                code.beginControlFlow("if ($L)", other);
                refuse(Objects.requireNonNull(typed.get(other)), code);
                code.endControlFlow();
            }
            code.addStatement("in.skip()");
            decoders.giveNothing(value, code);
            code.endControlFlow();
        }
        checked(code);
    }

    private void refuse(List<Schema> schemas, CodeBlock.Builder code) {
        schemas.forEach(schema -> code.addStatement(ConstraintChecks.report(schema, Keywords.TYPE, host)));
    }

    private void checked(CodeBlock.Builder code) {
        ConstantConstraintGenerator.write(value, Kind.NUMBER, host, code);
        if (isLong()) {
            held("in.isLong()", isTyped(SchemaType.INTEGER), code);
            code.addStatement("in.tryLong()");
            bounded(true, code);
        } else if (isDouble()) {
            held("in.isFinite()", isTyped(SchemaType.NUMBER) || isTyped(SchemaType.INTEGER), code);
            code.addStatement("in.tryDouble()");
            bounded(false, code);
        } else if (type instanceof IntegerType) {
            held("in.isInteger()", isTyped(SchemaType.INTEGER), code);
            new NumberConstraintGenerator(value, host).exact(code);
            code.addStatement("return in.readInteger()");
        } else if (type instanceof NumberType) {
            held("in.isFinite()", isTyped(SchemaType.NUMBER) || isTyped(SchemaType.INTEGER), code);
            new NumberConstraintGenerator(value, host).exact(code);
            code.addStatement("return in.readDecimal()");
        } else {
            new NumberConstraintGenerator(value, host).exact(code);
            code.addStatement("in.skip()");
            decoders.end(value, code);
        }
    }

    /** Leaves the method with a number that its type does not hold, where a constant or alternatives refuse it and no type does. */
    private void held(String condition, boolean typed, CodeBlock.Builder code) {
        if (!typed) {
            code.beginControlFlow("if (!$L)", condition);
            new NumberConstraintGenerator(value, host).exact(code);
            code.addStatement("in.skip()");
            decoders.giveNothing(value, code);
            code.endControlFlow();
        }
    }

    /** Returns whether a node demands this type of a number. */
    private boolean isTyped(SchemaType wanted) {
        return value.schemas().stream()
                .map(Schema::types)
                .anyMatch(types ->
                        types.contains(wanted) && !(wanted == SchemaType.INTEGER && types.contains(SchemaType.NUMBER)));
    }

    /** Looks at the bounds of a number that has been read, and gives it. */
    private void bounded(boolean integer, CodeBlock.Builder code) {
        NumberConstraintGenerator bounds = new NumberConstraintGenerator(value, host);
        CodeBlock.Builder checks = CodeBlock.builder();
        if (integer) {
            bounds.onLong(checks);
        } else {
            bounds.onDouble(checks);
        }
        String read = integer ? "in.longValue()" : "in.doubleValue()";
        String cast = type instanceof IntegerType whole && whole.width() == Width.INT ? "(int) " : "";
        if (checks.isEmpty()) {
            code.addStatement("return $L$L", cast, read);
        } else {
            code.addStatement("$L value = $L", integer ? "long" : "double", read);
            code.add(checks.build());
            code.addStatement("return $Lvalue", cast);
        }
    }

    /** A number that is none of these types; what a type accepts must fit 64 bits, or be a finite double. */
    static String notOf(Schema schema) {
        Set<SchemaType> types = schema.types();
        boolean integer = types.contains(SchemaType.INTEGER);
        boolean number = types.contains(SchemaType.NUMBER);
        String notInteger = schema.isLargeInteger() ? "!in.isInteger()" : "!in.isLong()";
        return integer && number ? notInteger + " && !in.isFinite()" : integer ? notInteger : "!in.isFinite()";
    }
}
