package dev.contracts.sampler.tree;

import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.json.JsonTrees;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value against the schema nodes that apply to it, by their own keywords and not by what is in it. Only a guide, to
 * make few values in vain: the reference engine judges what is made.
 */
public final class ShallowValidator {
    private ShallowValidator() {}

    public static boolean fits(@Nullable Object value, Collection<Schema> governing) {
        for (Schema node : governing) {
            if (!fits(value, node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(@Nullable Object value, Schema node) {
        Boolean answer = node.constantAnswer();
        if (answer != null) {
            return answer;
        }
        if (!node.types().isEmpty() && node.types().stream().noneMatch(type -> is(value, type))) {
            return false;
        }
        if (node.has("const") && !JsonTrees.same(value, JsonNodeConverter.tree(node.constant()))) {
            return false;
        }
        if (node.has("enum")
                && node.enumValues().stream().noneMatch(each -> JsonTrees.same(value, JsonNodeConverter.tree(each)))) {
            return false;
        }
        if (value instanceof Number number) {
            return number(number, node);
        }
        if (value instanceof String text) {
            return text(text, node);
        }
        return !(value instanceof List<?> list) || within(list.size(), node.minItems(), node.maxItems());
    }

    static boolean is(@Nullable Object value, SchemaType type) {
        return switch (type) {
            case NULL -> value == null;
            case BOOLEAN -> value instanceof Boolean;
            case INTEGER -> value instanceof Number number && InstanceTrees.isLong(number);
            case NUMBER ->
                value instanceof Number number
                        && Double.isFinite(JsonTrees.decimal(number).doubleValue());
            case STRING -> value instanceof String;
            case ARRAY -> value instanceof List<?>;
            case OBJECT -> value instanceof Map<?, ?>;
        };
    }

    private static boolean number(Number value, Schema node) {
        if (Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf").stream()
                .noneMatch(node::has)) {
            return true;
        }
        BigDecimal number = JsonTrees.decimal(value);
        BigDecimal divisor = node.multipleOf();
        return compared(number, node.minimum(), 1) >= 0
                && compared(number, node.maximum(), -1) <= 0
                && compared(number, node.exclusiveMinimum(), 1) > 0
                && compared(number, node.exclusiveMaximum(), -1) < 0
                && (divisor == null || number.remainder(divisor).signum() == 0);
    }

    private static int compared(BigDecimal number, @Nullable BigDecimal bound, int without) {
        return bound == null ? without : number.compareTo(bound);
    }

    private static boolean text(String value, Schema node) {
        String pattern = node.pattern();
        String format = node.format();
        return ((node.minLength() == null && node.maxLength() == null)
                        || within(Texts.size(value), node.minLength(), node.maxLength()))
                && (pattern == null || Texts.matches(value, pattern))
                && (format == null || Formats.matches(format, value));
    }

    private static boolean within(long size, @Nullable Long least, @Nullable Long most) {
        return (least == null || size >= least) && (most == null || size <= most);
    }
}
