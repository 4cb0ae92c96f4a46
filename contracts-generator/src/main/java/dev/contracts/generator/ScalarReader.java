package dev.contracts.generator;

import static dev.contracts.generator.Libraries.FORMATS;
import static dev.contracts.generator.Libraries.JSON_NAMES;
import static dev.contracts.generator.Libraries.runtime;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.contracts.generator.Spot.Kind;
import dev.contracts.model.EnumType;
import dev.contracts.model.IntegerType;
import dev.contracts.model.NumberType;
import dev.contracts.model.Schema;
import dev.contracts.model.SchemaType;
import dev.contracts.model.TimestampType;
import dev.contracts.model.Type;
import dev.contracts.model.TypeUse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The statements that read null, a boolean, a number or a string. */
final class ScalarReader {
    static final ClassName VALUES = runtime("Values");
    private static final ClassName PATTERN = ClassName.get("com.google.re2j", "Pattern");
    private static final Map<String, String> FORMAT_METHODS = Map.of(
            "date-time", "isDateTime",
            "date", "isDate",
            "time", "isTime",
            "duration", "isDuration",
            "uuid", "isUuid",
            "uri", "isUri",
            "email", "isEmail");

    /** Of a timestamp in UTC, as the dialect's page advises: what the usual form always matches. */
    private static final String UTC_PATTERN =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|\\+00:00)$";

    private static final List<String> OTHER_TEXT = List.of("const", "enum", "minLength", "maxLength");

    /** A switch over more strings nears the 64 KB of a method. */
    private static final int LARGE = 200;

    private final ReaderWriter readers;
    private final Spot spot;
    private final Kind kind;
    private final ClassDraft host;
    private final @Nullable Type type;

    ScalarReader(ReaderWriter readers, Spot spot, Kind kind, ClassDraft host) {
        this.readers = readers;
        this.spot = spot;
        this.kind = kind;
        this.host = host;
        TypeUse use = spot.use();
        this.type = use == null || BoundKind.of(use.type()) != kind ? null : use.type();
    }

    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        switch (kind) {
            case STRING -> {
                usualTime(code);
                code.addStatement("String text = in.readString()");
                string(code);
            }
            case NUMBER -> number(code);
            default -> constantOrNull(code);
        }
        return code.build();
    }

    private void constantOrNull(CodeBlock.Builder code) {
        choices(spot, kind, host, code);
        if (kind == Kind.BOOLEAN && type != null) {
            code.addStatement("return in.readBoolean()");
            return;
        }
        code.addStatement("in.skip()");
        nothing(code);
    }

    private void nothing(CodeBlock.Builder code) {
        if (spot.use() != null) {
            readers.giveNothing(spot, code);
        }
    }

    /** {@code const} and {@code enum} on a value that has not been read yet. */
    static void choices(Spot spot, Kind kind, ClassDraft host, CodeBlock.Builder code) {
        for (Schema schema : spot.schemas()) {
            JsonNode constant = schema.constant();
            if (constant != null) {
                CodeBlock wrong = kind == Keywords.kind(constant)
                        ? CodeBlock.of(
                                "!$T.canonical(in, at).equals($L)", VALUES, JavaText.literal(Trees.canonical(constant)))
                        : null;
                fault(wrong, keywordFault(schema, "const"), code);
            }
            if (schema.has("enum")) {
                Set<String> allowed = Keywords.allowed(schema, kind);
                CodeBlock wrong = allowed.isEmpty()
                        ? null
                        : CodeBlock.of("!$L.contains($T.canonical(in, at))", set(allowed, host), VALUES);
                fault(wrong, keywordFault(schema, "enum"), code);
            }
        }
    }

    /** Reports under a condition; always when there is none. */
    private static void fault(@Nullable CodeBlock condition, CodeBlock report, CodeBlock.Builder code) {
        if (condition == null) {
            code.addStatement(report);
        } else {
            code.beginControlFlow("if ($L)", condition).addStatement(report).endControlFlow();
        }
    }

    static CodeBlock keywordFault(Schema schema, String keyword) {
        return CodeBlock.of(
                "out.keyword($S, at, $L, $L)", keyword, Trees.words(schema, keyword), Trees.pointer(schema, keyword));
    }

    private static String set(Set<String> strings, ClassDraft host) {
        CodeBlock.Builder of = CodeBlock.builder().add("$T.of(", Set.class);
        String comma = "";
        for (String string : strings) {
            of.add("$L$L", comma, JavaText.literal(string));
            comma = ", ";
        }
        return host.constant(
                ParameterizedTypeName.get(ClassName.get(Set.class), Libraries.STRING),
                "values",
                of.add(")").build());
    }

    /** {@code JsonNames} of strings. */
    static CodeBlock names(Collection<String> strings) {
        return CodeBlock.of(
                "$T.of($L)", JSON_NAMES, strings.stream().map(JavaText::literal).collect(Collectors.joining(", ")));
    }

    /**
     * The statements that read a number or a string and find out in the same step whether the value is one.
     *
     * @param fault what is to be done when it is not
     * @return null when it takes more than one step
     */
    @Nullable
    CodeBlock atOnce(CodeBlock fault) {
        boolean oneType = spot.schemas().stream()
                        .filter(schema -> !schema.types().isEmpty())
                        .count()
                == 1;
        CodeBlock.Builder code = CodeBlock.builder();
        if (kind == Kind.STRING) {
            return type instanceof EnumType enumType && oneType && isPlain(enumType)
                    ? constant(enumType, fault)
                    : text(fault);
        }
        boolean plain =
                oneType && spot.schemas().stream().noneMatch(schema -> schema.has("const") || schema.has("enum"));
        if (!plain || !(type instanceof IntegerType || type instanceof NumberType)) {
            return null;
        }
        boolean integer = type instanceof IntegerType;
        code.beginControlFlow("if (!in.$L())", integer ? "tryLong" : "tryDouble")
                .add(fault)
                .endControlFlow();
        bounded(integer, code);
        return code.build();
    }

    private CodeBlock text(CodeBlock fault) {
        CodeBlock.Builder code = CodeBlock.builder();
        usualTime(code);
        code.addStatement("$T text = in.tryString()", Libraries.nullable(Libraries.STRING));
        code.beginControlFlow("if (text == null)").add(fault).endControlFlow();
        string(code);
        return code.build();
    }

    /** Most timestamps have one form, which needs no second look. */
    private void usualTime(CodeBlock.Builder code) {
        boolean utc = type instanceof TimestampType
                && spot.schemas().stream()
                        .allMatch(schema ->
                                (schema.pattern() == null || schema.pattern().equals(UTC_PATTERN))
                                        && OTHER_TEXT.stream().noneMatch(schema::has));
        if (utc) {
            code.addStatement("$T time = in.tryUtcTime()", Libraries.nullable(Libraries.INSTANT));
            code.beginControlFlow("if (time != null)")
                    .addStatement("return time")
                    .endControlFlow();
        }
    }

    /** Whether nothing is asked of the string but to be one of the constants. */
    private boolean isPlain(EnumType enumType) {
        return spot.schemas().stream()
                        .allMatch(schema ->
                                OTHER_TEXT.stream().allMatch(keyword -> keyword.equals("enum") || !schema.has(keyword))
                                        && schema.pattern() == null
                                        && schema.format() == null)
                && spot.schemas().stream().filter(schema -> schema.has("enum")).count() == 1
                && spot.schemas().stream()
                        .filter(schema -> schema.has("enum"))
                        .allMatch(schema -> Keywords.strings(schema).equals(Set.copyOf(enumType.values())));
    }

    private CodeBlock constant(EnumType enumType, CodeBlock fault) {
        Schema schema = spot.schemas().stream()
                .filter(node -> node.has("enum"))
                .findFirst()
                .orElseThrow();
        ClassName java = readers.bindings().of(enumType);
        String names = host.constant(JSON_NAMES, "names", names(enumType.values()));
        String constants = host.constant(ArrayTypeName.of(java), "constants", CodeBlock.of("$T.values()", java));
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("int constant = in.tryOneOf($L)", names);
        code.beginControlFlow("if (constant >= 0)")
                .addStatement("return $L[constant]", constants)
                .endControlFlow();
        code.beginControlFlow("if (constant == $T.NONE)", JSON_NAMES).add(fault).endControlFlow();
        code.addStatement(keywordFault(schema, "enum"));
        code.addStatement("in.skip()");
        readers.giveNothing(spot, code);
        return code.build();
    }

    private void string(CodeBlock.Builder code) {
        Set<String> bound = type instanceof EnumType enums ? Set.copyOf(enums.values()) : null;
        boolean told = false;
        if (type instanceof EnumType enumType) {
            code.addStatement(
                    "$T value = $L(text)", Libraries.nullable(readers.bindings().of(enumType)), lookup(enumType));
        }
        for (Schema schema : spot.schemas()) {
            JsonNode constant = schema.constant();
            if (constant != null) {
                CodeBlock wrong = constant.isString()
                        ? CodeBlock.of("!text.equals($L)", JavaText.literal(constant.stringValue()))
                        : null;
                fault(wrong, keywordFault(schema, "const"), code);
            }
            if (schema.has("enum")) {
                Set<String> strings = Keywords.strings(schema);
                boolean same = strings.equals(bound);
                CodeBlock wrong = strings.isEmpty()
                        ? null
                        : same && !told
                                ? CodeBlock.of("value == null")
                                : CodeBlock.of("!$L.contains(text)", set(strings, host));
                told |= same;
                fault(wrong, keywordFault(schema, "enum"), code);
            }
            letters(schema, code);
        }
        formats(code);
        if (type == null) {
            nothing(code);
        } else if (bound != null) {
            code.addStatement("return value");
        } else if (type instanceof TimestampType) {
            code.addStatement("return $T.instant(text)", FORMATS);
        } else {
            code.addStatement("return text");
        }
    }

    private void letters(Schema schema, CodeBlock.Builder code) {
        Long least = schema.minLength();
        if (least != null && least == 1) {
            fault(CodeBlock.of("text.isEmpty()"), keywordFault(schema, "minLength"), code);
        } else if (least != null && least > 0) {
            fault(
                    CodeBlock.of("text.codePointCount(0, text.length()) < $LL", least),
                    keywordFault(schema, "minLength"),
                    code);
        }
        Long most = schema.maxLength();
        if (most != null && most < Integer.MAX_VALUE) {
            fault(
                    CodeBlock.of("text.length() > $1LL && text.codePointCount(0, text.length()) > $1LL", most),
                    keywordFault(schema, "maxLength"),
                    code);
        }
        String pattern = schema.pattern();
        if (pattern != null) {
            String constant = host.constant(
                    PATTERN, "pattern", CodeBlock.of("$T.compile($L)", PATTERN, JavaText.literal(pattern)));
            fault(CodeBlock.of("!$L.matcher(text).find()", constant), keywordFault(schema, "pattern"), code);
        }
    }

    /** Last, since a timestamp is not bound unless it is one. */
    private void formats(CodeBlock.Builder code) {
        for (Schema schema : spot.schemas()) {
            String format = schema.format();
            if (format == null) {
                continue;
            }
            String method = FORMAT_METHODS.get(format);
            CodeBlock wrong = method == null
                    ? CodeBlock.of("!$T.matches($L, text)", FORMATS, JavaText.literal(format))
                    : CodeBlock.of("!$T.$L(text)", FORMATS, method);
            code.beginControlFlow("if ($L)", wrong).addStatement(keywordFault(schema, "format"));
            if (type instanceof TimestampType) {
                readers.giveNothing(spot, code);
            }
            code.endControlFlow();
        }
    }

    /** A method from the JSON name to the constant. */
    private String lookup(EnumType enumType) {
        String name = "constantOf" + readers.bindings().of(enumType).simpleName();
        if (!host.hasMethod(name)) {
            host.freeMethod(name);
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(Libraries.nullable(readers.bindings().of(enumType)))
                    .addParameter(Libraries.STRING, "text");
            if (enumType.values().size() > LARGE) {
                method.addStatement("return $L.get(text)", index(enumType));
            } else {
                choose(enumType, method);
            }
            host.add(method.build());
        }
        return name;
    }

    private void choose(EnumType enumType, MethodSpec.Builder method) {
        method.addCode("return switch (text) {\n$>");
        for (String value : enumType.values()) {
            method.addStatement(
                    "case $L -> $T.$L",
                    JavaText.literal(value),
                    readers.bindings().of(enumType),
                    readers.bindings().constant(enumType, value));
        }
        method.addStatement("default -> null");
        method.addCode("$<};\n");
    }

    /** A constant for an enum that is too large for a switch. */
    private String index(EnumType enumType) {
        ClassName type = readers.bindings().of(enumType);
        return host.constant(
                ParameterizedTypeName.get(Libraries.MAP, Libraries.STRING, type),
                "constants",
                CodeBlock.of("$T.index($T.values(), $T::json)", VALUES, type, type));
    }

    private void number(CodeBlock.Builder code) {
        for (Schema schema : spot.schemas()) {
            if (!schema.types().isEmpty()) {
                code.beginControlFlow("if ($L)", notOf(schema.types()));
                code.addStatement("out.type(at, $L, $L)", Trees.words(schema, "type"), Trees.pointer(schema, "type"));
                code.addStatement("in.skip()");
                readers.giveNothing(spot, code);
                code.endControlFlow();
            }
        }
        choices(spot, kind, host, code);
        NumberBounds bounds = new NumberBounds(spot, host);
        if (type instanceof IntegerType) {
            code.addStatement("in.tryLong()");
            bounded(true, code);
        } else if (type instanceof NumberType) {
            code.addStatement("in.tryDouble()");
            bounded(false, code);
        } else {
            bounds.exact(code);
            code.addStatement("in.skip()");
            nothing(code);
        }
    }

    /** Looks at the bounds of a number that has been read, and gives it. */
    private void bounded(boolean integer, CodeBlock.Builder code) {
        NumberBounds bounds = new NumberBounds(spot, host);
        CodeBlock.Builder checks = CodeBlock.builder();
        if (integer) {
            bounds.onLong(checks);
        } else {
            bounds.onDouble(checks);
        }
        String value = integer ? "in.longValue()" : "in.doubleValue()";
        if (checks.isEmpty()) {
            code.addStatement("return $L", value);
        } else {
            code.addStatement("$L value = $L", integer ? "long" : "double", value);
            code.add(checks.build());
            code.addStatement("return value");
        }
    }

    /** A number that is none of these types; what a type accepts must fit 64 bits, or be a finite double. */
    private static String notOf(Set<SchemaType> types) {
        boolean integer = types.contains(SchemaType.INTEGER);
        boolean number = types.contains(SchemaType.NUMBER);
        return integer && number ? "!in.isLong() && !in.isFinite()" : integer ? "!in.isLong()" : "!in.isFinite()";
    }
}
