package dev.contracts.docs.builder;

import dev.contracts.Limits;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON value with its scalars as they are written, which can be cut to the relevant parts and laid out on lines. */
sealed interface JsonExcerpt {
    /** Stands for omitted parts. */
    String ELLIPSIS = "…";

    /** The number of items of an array that are shown. */
    int ITEMS = 6;

    /** The length up to which an object is shown completely rather than empty. */
    int SHORT = 60;

    /** Returns the value of a payload; empty when it is no JSON. */
    static Optional<JsonExcerpt> read(byte[] payload) {
        return JsonError.find(payload, Limits.DEFAULT) == null
                ? Optional.of(read(new JsonCursor(payload), payload))
                : Optional.empty();
    }

    private static JsonExcerpt read(JsonCursor in, byte[] payload) {
        if (in.type() == JsonType.OBJECT) {
            List<PropertyExcerpt> properties = new ArrayList<>();
            in.beginObject();
            while (in.nextProperty()) {
                String name = in.name();
                int from = in.nameOffset();
                String written = written(payload, from, nameEnd(in, from));
                properties.add(new PropertyExcerpt(name, written, read(in, payload)));
            }
            return new ObjectExcerpt(properties);
        }
        if (in.type() == JsonType.ARRAY) {
            List<JsonExcerpt> items = new ArrayList<>();
            in.beginArray();
            while (in.nextItem()) {
                items.add(read(in, payload));
            }
            return new ArrayExcerpt(items);
        }
        JsonExcerpt scalar = new Scalar(written(payload, in.offset(), in.end()));
        in.skip();
        return scalar;
    }

    private static int nameEnd(JsonCursor in, int from) {
        int value = in.mark();
        in.reset(from);
        int end = in.end();
        in.reset(value);
        return end;
    }

    private static String written(byte[] payload, int from, int to) {
        return new String(payload, from, to - from, StandardCharsets.UTF_8);
    }

    /** Returns the value on one line. */
    String line();

    /** Returns the value at the names of a pointer; empty when there is none. */
    Optional<JsonExcerpt> at(List<String> names);

    /**
     * Returns the value with only those properties of objects that have one of these names; without names all of them.
     */
    JsonExcerpt only(Set<String> names);

    /** Returns the lines of the value, each at most so wide where that is possible. */
    List<String> lines(int width);

    /** Counts the properties with one of these names that are not null, at any depth. */
    int count(Set<String> names);

    /** A string, number, boolean or null, or the ellipsis. */
    record Scalar(String line) implements JsonExcerpt {
        @Override
        public Optional<JsonExcerpt> at(List<String> names) {
            return names.isEmpty() ? Optional.of(this) : Optional.empty();
        }

        @Override
        public JsonExcerpt only(Set<String> names) {
            return this;
        }

        @Override
        public List<String> lines(int width) {
            return List.of(line);
        }

        @Override
        public int count(Set<String> names) {
            return 0;
        }
    }

    /** A property: its name, and the name with its quotes and escapes. */
    record PropertyExcerpt(String name, String written, JsonExcerpt value) {
        String line() {
            return written + (written.equals(ELLIPSIS) ? "" : ": " + value.line());
        }
    }

    /** An object. */
    record ObjectExcerpt(List<PropertyExcerpt> properties) implements JsonExcerpt {
        private static final PropertyExcerpt REST = new PropertyExcerpt("", ELLIPSIS, new Scalar(""));

        @Override
        public String line() {
            return "{"
                    + String.join(
                            ", ", properties.stream().map(PropertyExcerpt::line).toList()) + "}";
        }

        @Override
        public Optional<JsonExcerpt> at(List<String> names) {
            return names.isEmpty()
                    ? Optional.of(this)
                    : properties.stream()
                            .filter(property -> property.name.equals(names.get(0)))
                            .findFirst()
                            .flatMap(property -> property.value.at(names.subList(1, names.size())));
        }

        @Override
        public JsonExcerpt only(Set<String> names) {
            if (names.isEmpty()) {
                return this;
            }
            List<PropertyExcerpt> matching = properties.stream()
                    .filter(property -> names.contains(property.name))
                    .map(property -> new PropertyExcerpt(property.name, property.written, property.value.only(names)))
                    .toList();
            if (matching.isEmpty() && line().length() <= SHORT) {
                return this;
            }
            if (matching.size() == properties.size()) {
                return new ObjectExcerpt(matching);
            }
            List<PropertyExcerpt> shown = new ArrayList<>(matching);
            shown.add(REST);
            return new ObjectExcerpt(shown);
        }

        @Override
        public List<String> lines(int width) {
            if (line().length() <= width) {
                return List.of(line());
            }
            List<String> lines = new ArrayList<>(List.of("{"));
            for (int i = 0; i < properties.size(); i++) {
                PropertyExcerpt property = properties.get(i);
                boolean rest = property.written.equals(ELLIPSIS);
                String name = rest ? ELLIPSIS : property.written + ": ";
                Layout.add(
                        name, rest ? List.of("") : property.value.lines(width - 2), i + 1 < properties.size(), lines);
            }
            lines.add("}");
            return lines;
        }

        @Override
        public int count(Set<String> names) {
            return properties.stream()
                    .mapToInt(property -> (names.contains(property.name)
                                            && !property.value.line().equals("null")
                                    ? 1
                                    : 0)
                            + property.value.count(names))
                    .sum();
        }
    }

    /** An array. */
    record ArrayExcerpt(List<JsonExcerpt> items) implements JsonExcerpt {
        @Override
        public String line() {
            return "[" + String.join(", ", items.stream().map(JsonExcerpt::line).toList()) + "]";
        }

        @Override
        public Optional<JsonExcerpt> at(List<String> names) {
            if (names.isEmpty()) {
                return Optional.of(this);
            }
            String index = names.get(0);
            return index.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(index) < items.size()
                    ? items.get(Integer.parseInt(index)).at(names.subList(1, names.size()))
                    : Optional.empty();
        }

        @Override
        public JsonExcerpt only(Set<String> names) {
            List<JsonExcerpt> shown = new ArrayList<>();
            for (JsonExcerpt item : items.subList(0, Math.min(ITEMS, items.size()))) {
                shown.add(item.only(names));
            }
            if (items.size() > ITEMS) {
                shown.add(new Scalar(ELLIPSIS));
            }
            return new ArrayExcerpt(shown);
        }

        @Override
        public List<String> lines(int width) {
            if (line().length() <= width) {
                return List.of(line());
            }
            List<String> lines = new ArrayList<>(List.of("["));
            for (int i = 0; i < items.size(); i++) {
                Layout.add("", items.get(i).lines(width - 2), i + 1 < items.size(), lines);
            }
            lines.add("]");
            return lines;
        }

        @Override
        public int count(Set<String> names) {
            return items.stream().mapToInt(item -> item.count(names)).sum();
        }
    }

    /** The layout of the lines of nested values. */
    final class Layout {
        private Layout() {}

        static void add(String name, List<String> part, boolean more, List<String> lines) {
            for (int i = 0; i < part.size(); i++) {
                lines.add("  " + (i == 0 ? name : "") + part.get(i) + (more && i == part.size() - 1 ? "," : ""));
            }
        }
    }
}
