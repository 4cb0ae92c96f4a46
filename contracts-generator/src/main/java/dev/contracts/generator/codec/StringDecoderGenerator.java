package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.FORMATS;
import static dev.contracts.generator.naming.ClassNames.JSON_NAMES;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.schema.AppliedKeywords;
import dev.contracts.generator.schema.UsualTime;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TimestampType.Form;
import dev.contracts.model.type.Type;
import dev.contracts.runtime.format.TypedFormat;
import dev.contracts.runtime.function.TextPattern;
import dev.contracts.runtime.function.Texts;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The statements that read a string. */
final class StringDecoderGenerator {
    private static final ClassName PATTERN = ClassName.get(TextPattern.class);
    private static final Map<String, String> FORMAT_METHODS = Map.of(
            "date-time", "isDateTime",
            "date", "isDate",
            "time", "isTime",
            "duration", "isDuration",
            "uuid", "isUuid",
            "uri", "isUri",
            "email", "isEmail");

    private static final List<Keyword> OTHER_TEXT =
            List.of(Keywords.CONST, Keywords.ENUM, Keywords.MIN_LENGTH, Keywords.MAX_LENGTH);

    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final ClassBuilder host;
    private final @Nullable Type type;

    StringDecoderGenerator(DecoderGenerator decoders, ValueSchemas value, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.host = host;
        this.type = value.typeOf(Kind.STRING);
    }

    /** Writes the code for a value that is known to be a string. */
    CodeBlock write() {
        CodeBlock.Builder checks = CodeBlock.builder();
        string(checks);
        if (value.use() == null && !Locals.uses(checks.build(), "text")) {
            return checks.addStatement("in.skip()").build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        usualTime(code);
        return code.addStatement("String text = in.readString()")
                .add(checks.build())
                .build();
    }

    /**
     * Writes the code for a value that turns out to be a string while it is read.
     *
     * @param others what is to be done with values of other kinds; leaves the method
     * @return null when nothing is asked of the string, so that it is skipped
     */
    @Nullable
    CodeBlock atOnce(CodeBlock others) {
        return type instanceof EnumType enumType && value.hasOneType() && isPlain(enumType)
                ? constant(enumType, others)
                : text(others);
    }

    private @Nullable CodeBlock text(CodeBlock others) {
        CodeBlock.Builder checks = CodeBlock.builder();
        string(checks);
        if (value.use() == null && !Locals.uses(checks.build(), "text")) {
            return null;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        usualTime(code);
        code.addStatement("$T text = in.tryString()", ClassNames.nullable(ClassNames.STRING));
        return code.beginControlFlow("if (text == null)")
                .add(others)
                .endControlFlow()
                .add(checks.build())
                .build();
    }

    private boolean isOffset() {
        return type instanceof TimestampType moment && moment.form() == Form.OFFSET;
    }

    private boolean isText() {
        return type instanceof TimestampType moment && moment.form() == Form.TEXT;
    }

    /** Most timestamps have one form, which needs no second look. */
    private void usualTime(CodeBlock.Builder code) {
        boolean utc = type instanceof TimestampType moment
                && moment.form() != Form.TEXT
                && value.schemas().stream()
                        .allMatch(schema -> (schema.pattern() == null || UsualTime.isPattern(schema.pattern()))
                                && OTHER_TEXT.stream().noneMatch(keyword -> schema.has(keyword)));
        if (utc) {
            code.addStatement("$T time = in.tryUtcTime()", ClassNames.nullable(ClassNames.INSTANT));
            code.beginControlFlow("if (time != null)")
                    .addStatement(
                            "return time$L", isOffset() ? CodeBlock.of(".atOffset($T.UTC)", ZoneOffset.class) : "")
                    .endControlFlow();
        }
    }

    /** Returns whether the only constraint of the string is to be one of the constants. */
    private boolean isPlain(EnumType enumType) {
        return value.schemas().stream()
                        .allMatch(schema -> OTHER_TEXT.stream()
                                        .allMatch(keyword -> keyword == Keywords.ENUM || !schema.has(keyword))
                                && schema.pattern() == null
                                && schema.format() == null)
                && value.schemas().stream()
                                .filter(schema -> schema.has(Keywords.ENUM))
                                .count()
                        == 1
                && value.schemas().stream()
                        .filter(schema -> schema.has(Keywords.ENUM))
                        .allMatch(schema -> AppliedKeywords.strings(schema).equals(Set.copyOf(enumType.values())));
    }

    private CodeBlock constant(EnumType enumType, CodeBlock others) {
        Schema schema = value.schemas().stream()
                .filter(node -> node.has(Keywords.ENUM))
                .findFirst()
                .orElseThrow();
        ClassName java = decoders.bindings().of(enumType);
        String names = host.constant(JSON_NAMES, value, "values", ConstantConstraintGenerator.names(enumType.values()));
        String constants = host.constant(ArrayTypeName.of(java), value, "constants", CodeBlock.of("$T.values()", java));
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("int constant = in.tryOneOf($L)", names);
        code.beginControlFlow("if (constant >= 0)")
                .addStatement("return $L[constant]", constants)
                .endControlFlow();
        code.beginControlFlow("if (constant == $T.NONE)", JSON_NAMES)
                .add(others)
                .endControlFlow();
        code.addStatement(ConstraintChecks.report(schema, Keywords.ENUM, host));
        code.addStatement("in.skip()");
        decoders.giveNothing(value, code);
        return code.build();
    }

    private void string(CodeBlock.Builder code) {
        Set<String> bound = type instanceof EnumType enums ? Set.copyOf(enums.values()) : null;
        boolean told = false;
        if (type instanceof EnumType enumType) {
            code.addStatement(
                    "$T value = $L(text)",
                    ClassNames.nullable(decoders.bindings().of(enumType)),
                    new EnumLookupGenerator(decoders, host).method(enumType));
        }
        for (Schema schema : value.schemas()) {
            JsonNode constant = schema.constant();
            if (constant != null) {
                CodeBlock wrong = constant.isString()
                        ? CodeBlock.of("!text.equals($L)", JavaText.literal(constant.stringValue()))
                        : null;
                ConstraintChecks.check(wrong, schema, Keywords.CONST, host, code);
            }
            if (schema.has(Keywords.ENUM)) {
                Set<String> strings = AppliedKeywords.strings(schema);
                boolean same = strings.equals(bound);
                CodeBlock wrong = strings.isEmpty()
                        ? null
                        : same && !told
                                ? CodeBlock.of("value == null")
                                : CodeBlock.of(
                                        "!$L.contains(text)", ConstantConstraintGenerator.set(strings, value, host));
                told |= same;
                ConstraintChecks.check(wrong, schema, Keywords.ENUM, host, code);
            }
            letters(schema, code);
        }
        formats(code);
        if (type == null) {
            decoders.end(value, code);
        } else if (bound != null) {
            code.addStatement("return value");
        } else if (type instanceof TimestampType) {
            if (isText()) {
                code.addStatement("return text");
            } else {
                code.addStatement("return $T.$L(text)", FORMATS, isOffset() ? "offsetDateTime" : "instant");
            }
        } else if (type instanceof FormatType typed) {
            if (!typed.format().isExact()) {
                code.addStatement("out.kept(text, value)");
            }
            code.addStatement("return value");
        } else {
            code.addStatement("return text");
        }
    }

    private void letters(Schema schema, CodeBlock.Builder code) {
        Long least = schema.value(Keywords.MIN_LENGTH);
        if (least != null && least == 1) {
            ConstraintChecks.check(CodeBlock.of("text.isEmpty()"), schema, Keywords.MIN_LENGTH, host, code);
        } else if (least != null && least > 0) {
            ConstraintChecks.check(
                    CodeBlock.of("text.codePointCount(0, text.length()) < $L", NumberConstraintGenerator.index(least)),
                    schema,
                    Keywords.MIN_LENGTH,
                    host,
                    code);
        }
        Long most = schema.value(Keywords.MAX_LENGTH);
        if (most != null && most < Integer.MAX_VALUE) {
            ConstraintChecks.check(
                    CodeBlock.of("text.length() > $1L && text.codePointCount(0, text.length()) > $1L", most),
                    schema,
                    Keywords.MAX_LENGTH,
                    host,
                    code);
        }
        String pattern = schema.pattern();
        if (pattern != null) {
            ConstraintChecks.check(CodeBlock.of("!$L", matches(pattern)), schema, Keywords.PATTERN, host, code);
        }
    }

    private CodeBlock matches(String pattern) {
        if (type instanceof TimestampType && UsualTime.isPattern(pattern)) {
            // hardly ever asked, so not worth compiling before it is
            return CodeBlock.of("$T.matches(text, $L)", ClassName.get(Texts.class), JavaText.literal(pattern));
        }
        return CodeBlock.of("$L.isIn(text)", pattern(pattern, value, host));
    }

    /** Returns the constant of a pattern that the method of a value looks for. */
    static String pattern(String pattern, ValueSchemas value, ClassBuilder host) {
        return host.constant(
                PATTERN,
                value,
                Keywords.PATTERN.keyword(),
                CodeBlock.of("$T.ofSchema($L)", PATTERN, JavaText.literal(pattern)));
    }

    /** Last, since a timestamp is not bound unless it is one. */
    private void formats(CodeBlock.Builder code) {
        TypedFormat typed = type instanceof FormatType formatted ? formatted.format() : null;
        if (typed != null) {
            code.addStatement(
                    "$T value = $T.$L(text)", ClassNames.nullable(ClassName.get(typed.type())), FORMATS, typed.json());
        }
        for (Schema schema : value.schemas()) {
            String format = schema.format();
            if (format == null) {
                continue;
            }
            String method = FORMAT_METHODS.get(format);
            CodeBlock wrong = typed != null && typed.json().equals(format)
                    ? CodeBlock.of("value == null")
                    : method == null
                            ? CodeBlock.of("!$T.matches($L, text)", FORMATS, JavaText.literal(format))
                            : CodeBlock.of("!$T.$L(text)", FORMATS, method);
            code.beginControlFlow("if ($L)", wrong)
                    .addStatement(ConstraintChecks.report(schema, Keywords.FORMAT, host));
            if (type instanceof TimestampType) {
                decoders.giveNothing(value, code);
            }
            code.endControlFlow();
        }
    }
}
