package dev.contracts.probe.network;

import dev.contracts.ContextType;
import dev.contracts.Limits;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Values for the parameters of a request: those that the contract declares, and for texts and moments those that stand in
 * the latest response, at properties named like the parameter, or for a moment at any property.
 */
final class ParameterValues {
    /** The most values of one parameter. */
    static final int MOST = 3;

    /** A larger response is not looked through. */
    private static final int LARGEST = 1 << 20;

    private static final int LONGEST_TEXT = 200;

    private final List<QueryParameter> parameters;
    private final Map<String, List<String>> values = new HashMap<>();

    ParameterValues(List<QueryParameter> parameters) {
        this.parameters = parameters;
        for (QueryParameter parameter : parameters) {
            values.put(parameter.name(), declared(parameter));
        }
    }

    /** At most {@link #MOST}, as texts. */
    List<String> values(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    /** A response to the plain request; one that is no JSON says nothing. */
    void observe(byte[] body) {
        boolean needed = parameters.stream().anyMatch(ParameterValues::isSeen);
        if (!needed || body.length > LARGEST || JsonError.find(body, Limits.DEFAULT) != null) {
            return;
        }
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        collect("", new JsonCursor(body).readTree(), texts);
        for (QueryParameter parameter : parameters) {
            if (isSeen(parameter)) {
                values.put(parameter.name(), seen(parameter, texts));
            }
        }
    }

    private static boolean isSeen(QueryParameter parameter) {
        boolean text = parameter.type() == ContextType.STRING || parameter.type() == ContextType.TIMESTAMP;
        return text && parameter.schema().enumValues().isEmpty();
    }

    private static void collect(String name, @Nullable Object tree, Map<String, Set<String>> texts) {
        if (tree instanceof Map<?, ?> object) {
            object.forEach((property, value) -> collect((String) property, value, texts));
        } else if (tree instanceof List<?> list) {
            list.forEach(item -> collect(name, item, texts));
        } else if (tree instanceof String text && text.length() <= LONGEST_TEXT) {
            texts.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(text);
        }
    }

    private static List<String> seen(QueryParameter parameter, Map<String, Set<String>> texts) {
        Set<String> named = texts.getOrDefault(parameter.name(), Set.of());
        if (parameter.type() == ContextType.STRING) {
            return named.stream().filter(text -> !text.isEmpty()).limit(MOST).toList();
        }
        Stream<String> all = named.isEmpty() ? texts.values().stream().flatMap(Set::stream) : named.stream();
        List<String> moments = all.filter(Formats::isDateTime)
                .sorted(Comparator.comparing(Formats::instant))
                .distinct()
                .toList();
        if (moments.size() <= MOST) {
            return moments;
        }
        return List.of(moments.get(0), moments.get(moments.size() / 2), moments.get(moments.size() - 1));
    }

    /** The smallest, the one after it, the default and the greatest, so far as the contract declares them. */
    private static List<String> declared(QueryParameter parameter) {
        Schema schema = parameter.schema();
        if (!schema.enumValues().isEmpty()) {
            return schema.enumValues().stream()
                    .filter(JsonNode::isValueNode)
                    .map(JsonNode::asString)
                    .limit(MOST)
                    .toList();
        }
        return switch (parameter.type()) {
            case BOOLEAN -> List.of("true", "false");
            case INTEGER, NUMBER -> numbers(schema);
            case STRING, TIMESTAMP, STRINGS -> List.of();
        };
    }

    private static List<String> numbers(Schema schema) {
        List<BigDecimal> numbers = new ArrayList<>();
        BigDecimal least = schema.value(Keywords.MINIMUM);
        BigDecimal most = schema.value(Keywords.MAXIMUM);
        JsonNode assumed = schema.value(Keywords.DEFAULT);
        if (least != null) {
            numbers.add(least);
            numbers.add(least.add(BigDecimal.ONE));
        }
        if (assumed != null && assumed.isNumber()) {
            numbers.add(assumed.decimalValue());
        }
        if (most != null) {
            numbers.add(0, most);
        }
        return numbers.stream()
                .filter(number -> most == null || number.compareTo(most) <= 0)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
