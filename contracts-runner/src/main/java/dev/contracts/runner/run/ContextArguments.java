package dev.contracts.runner.run;

import dev.contracts.Context;
import dev.contracts.ContextType;
import dev.contracts.Limits;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.validator.snapshot.SnapshotCheck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code name=value} arguments as context. A value is JSON where it parses as such and a string otherwise; each
 * contract that declares the name gets it, in the type that it declares.
 */
public final class ContextArguments {
    private ContextArguments() {}

    /**
     * Returns the context of each contract that declares one of the names. A name that only snapshot rules use is
     * accepted as well; {@link #snapshot} returns its value.
     *
     * @throws IllegalArgumentException in words for the user: no {@code =}, a name that no contract declares, a value
     *     of another type than declared
     */
    public static Map<String, Context> parse(List<String> arguments, Engines contracts) {
        Map<String, Map<String, Object>> values = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("context " + argument + ": write it as name=value");
            }
            String name = argument.substring(0, equals);
            if (!names.add(name)) {
                throw new IllegalArgumentException("context " + name + " is given more than once");
            }
            add(name, argument.substring(equals + 1), contracts, values);
        }
        Map<String, Context> contexts = new HashMap<>();
        for (Map.Entry<String, Map<String, Object>> given : values.entrySet()) {
            contexts.put(given.getKey(), Context.of(given.getValue()));
        }
        return contexts;
    }

    /**
     * Returns the context of the snapshot rules.
     *
     * @param arguments those that {@link #parse} has accepted
     * @throws IllegalArgumentException in words for the user: a value of another type than declared
     */
    public static Context snapshot(List<String> arguments, SnapshotCheck rules) {
        Map<String, Object> values = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = argument.substring(0, equals);
            ContextType type = rules.context().get(name);
            if (type != null) {
                values.put(name, typed(name, type, argument.substring(equals + 1)));
            }
        }
        return Context.of(values);
    }

    private static void add(String name, String text, Engines contracts, Map<String, Map<String, Object>> values) {
        boolean declared = false;
        for (String contract : contracts.names()) {
            ContextType type = contracts.context(contract).get(name);
            if (type != null) {
                declared = true;
                values.computeIfAbsent(contract, key -> new LinkedHashMap<>()).put(name, typed(name, type, text));
            }
        }
        if (!declared && !contracts.snapshot().context().containsKey(name)) {
            throw new IllegalArgumentException(
                    "no contract declares a context value " + name + "; declared: " + declaredNames(contracts));
        }
    }

    private static String declaredNames(Engines contracts) {
        TreeSet<String> names = new TreeSet<>();
        for (String contract : contracts.names()) {
            names.addAll(contracts.context(contract).keySet());
        }
        names.addAll(contracts.snapshot().context().keySet());
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static Object json(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (JsonError.find(bytes, Limits.DEFAULT) != null) {
            return text;
        }
        @Nullable Object tree = new JsonCursor(bytes).readTree();
        return tree == null ? text : tree;
    }

    private static Object typed(String name, ContextType type, String text) {
        Object typed = convert(type, json(text), text);
        if (typed == null) {
            throw new IllegalArgumentException("context " + name + " is " + text + ", expected " + words(type));
        }
        return typed;
    }

    private static @Nullable Object convert(ContextType type, Object value, String text) {
        return switch (type) {
            case INTEGER -> value instanceof Long ? value : null;
            case NUMBER ->
                value instanceof Number number && Double.isFinite(number.doubleValue())
                        ? (Object) number.doubleValue()
                        : null;
            case BOOLEAN -> value instanceof Boolean ? value : null;
            case STRING -> value instanceof String ? value : text;
            case TIMESTAMP ->
                value instanceof String string && Formats.matches("date-time", string) ? Formats.instant(string) : null;
            case STRINGS -> value instanceof List<?> list ? strings(list) : null;
        };
    }

    private static @Nullable List<String> strings(List<?> list) {
        List<String> strings = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof String text)) {
                return null;
            }
            strings.add(text);
        }
        return strings;
    }

    private static String words(ContextType type) {
        return switch (type) {
            case INTEGER -> "an integer";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case STRING -> "a string";
            case TIMESTAMP -> "a timestamp such as 2026-11-02T14:30:00Z";
            case STRINGS -> "a list of strings such as [\"5m\", \"15m\"]";
        };
    }
}
