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
import java.util.stream.Collectors;

/** A JSON value with its scalars as they are written, which can be cut to the relevant parts and laid out on lines. */
sealed interface JsonExcerpt {
    /** Stands for omitted parts. */
    String ELLIPSIS = "…";

    /** Returns the value of a payload; empty when it is no JSON. */
    static Optional<JsonExcerpt> read(byte[] payload) {
        return JsonError.find(payload, Limits.DEFAULT) == null
                ? Optional.of(read(new JsonCursor(payload), payload))
                : Optional.empty();
    }

    private static JsonExcerpt read(JsonCursor in, byte[] payload) {
        List<Entry> entries = new ArrayList<>();
        if (in.type() == JsonType.OBJECT) {
            in.beginObject();
            while (in.nextProperty()) {
                String name = in.name();
                int from = in.nameOffset();
                String written = written(payload, from, nameEnd(in, from));
                entries.add(new Entry(name, written + ": ", read(in, payload)));
            }
            return new Container(false, entries);
        }
        if (in.type() == JsonType.ARRAY) {
            in.beginArray();
            while (in.nextItem()) {
                entries.add(new Entry(Integer.toString(entries.size()), "", read(in, payload)));
            }
            return new Container(true, entries);
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

    /**
     * A property or an item.
     *
     * @param name as a pointer has it; of an item its index
     * @param written the name with its quotes and escapes and what separates it from the value; empty for an item
     */
    record Entry(String name, String written, JsonExcerpt value) {
        private static final Entry REST = new Entry("", "", new Scalar(ELLIPSIS));

        private Entry only(Set<String> names) {
            return new Entry(name, written, value.only(names));
        }
    }

    /** An object or an array. */
    record Container(boolean isArray, List<Entry> entries) implements JsonExcerpt {
        /** The number of items of an array that are shown. */
        private static final int ITEMS = 6;

        /** The length up to which an object is shown completely rather than empty. */
        private static final int SHORT = 60;

        @Override
        public String line() {
            return entries.stream()
                    .map(entry -> entry.written + entry.value.line())
                    .collect(Collectors.joining(", ", isArray ? "[" : "{", isArray ? "]" : "}"));
        }

        @Override
        public Optional<JsonExcerpt> at(List<String> names) {
            return names.isEmpty()
                    ? Optional.of(this)
                    : entries.stream()
                            .filter(entry -> entry.name.equals(names.get(0)))
                            .findFirst()
                            .flatMap(entry -> entry.value.at(names.subList(1, names.size())));
        }

        @Override
        public JsonExcerpt only(Set<String> names) {
            if (names.isEmpty() && !isArray) {
                return this;
            }
            List<Entry> shown = new ArrayList<>();
            for (Entry entry : entries) {
                if (isArray ? shown.size() < ITEMS : names.contains(entry.name)) {
                    shown.add(entry.only(names));
                }
            }
            if (!isArray && shown.isEmpty() && line().length() <= SHORT) {
                return this;
            }
            if (shown.size() < entries.size()) {
                shown.add(Entry.REST);
            }
            return new Container(isArray, shown);
        }

        @Override
        public List<String> lines(int width) {
            if (line().length() <= width) {
                return List.of(line());
            }
            List<String> lines = new ArrayList<>(List.of(isArray ? "[" : "{"));
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                List<String> value = new ArrayList<>(entry.value.lines(width - 2));
                value.set(0, entry.written + value.get(0));
                if (i + 1 < entries.size()) {
                    value.set(value.size() - 1, value.get(value.size() - 1) + ",");
                }
                value.forEach(line -> lines.add("  " + line));
            }
            lines.add(isArray ? "]" : "}");
            return lines;
        }

        @Override
        public int count(Set<String> names) {
            int count = 0;
            for (Entry entry : entries) {
                boolean counts = !isArray
                        && names.contains(entry.name)
                        && !entry.value.line().equals("null");
                count += (counts ? 1 : 0) + entry.value.count(names);
            }
            return count;
        }
    }
}
