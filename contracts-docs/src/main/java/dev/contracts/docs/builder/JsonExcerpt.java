package dev.contracts.docs.builder;

import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON value with its scalars as they are written, which can be cut down to what matters and laid out to be read. */
sealed interface JsonExcerpt {
    /** What stands for what is left out. */
    String ELLIPSIS = "…";

    /** How many elements of an array are shown. */
    int ELEMENTS = 6;

    /** An object of so many characters is shown whole rather than with nothing in it. */
    int SHORT = 60;

    /**
     * Returns the value of a payload.
     *
     * @param payload one without errors
     */
    static JsonExcerpt read(byte[] payload) {
        return read(new JsonCursor(payload), payload);
    }

    private static JsonExcerpt read(JsonCursor in, byte[] payload) {
        if (in.type() == JsonType.OBJECT) {
            List<Member> members = new ArrayList<>();
            in.beginObject();
            while (in.nextMember()) {
                String name = in.name();
                int from = in.nameOffset();
                String written = written(payload, from, nameEnd(in, from));
                members.add(new Member(name, written, read(in, payload)));
            }
            return new Members(members);
        }
        if (in.type() == JsonType.ARRAY) {
            List<JsonExcerpt> elements = new ArrayList<>();
            in.beginArray();
            while (in.nextElement()) {
                elements.add(read(in, payload));
            }
            return new Elements(elements);
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

    /** The value at a pointer's names; empty when there is none. */
    Optional<JsonExcerpt> at(List<String> names);

    /** Returns the value without the members of objects that have other names than these; no names leave all. */
    JsonExcerpt only(Set<String> names);

    /** The lines of the value, each at most so wide where that is possible. */
    List<String> lines(int width);

    /** Returns how many members of these names there are that are not null, at any depth. */
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

    /** A member: its name, and the name with its quotes and escapes. */
    record Member(String name, String written, JsonExcerpt value) {
        String line() {
            return written + (written.equals(ELLIPSIS) ? "" : ": " + value.line());
        }
    }

    /** An object. */
    record Members(List<Member> members) implements JsonExcerpt {
        private static final Member REST = new Member("", ELLIPSIS, new Scalar(""));

        @Override
        public String line() {
            return "{" + String.join(", ", members.stream().map(Member::line).toList()) + "}";
        }

        @Override
        public Optional<JsonExcerpt> at(List<String> names) {
            return names.isEmpty()
                    ? Optional.of(this)
                    : members.stream()
                            .filter(member -> member.name.equals(names.get(0)))
                            .findFirst()
                            .flatMap(member -> member.value.at(names.subList(1, names.size())));
        }

        @Override
        public JsonExcerpt only(Set<String> names) {
            if (names.isEmpty()) {
                return this;
            }
            List<Member> kept = members.stream()
                    .filter(member -> names.contains(member.name))
                    .map(member -> new Member(member.name, member.written, member.value.only(names)))
                    .toList();
            if (kept.isEmpty() && line().length() <= SHORT) {
                return this;
            }
            if (kept.size() == members.size()) {
                return new Members(kept);
            }
            List<Member> shown = new ArrayList<>(kept);
            shown.add(REST);
            return new Members(shown);
        }

        @Override
        public List<String> lines(int width) {
            if (line().length() <= width) {
                return List.of(line());
            }
            List<String> lines = new ArrayList<>(List.of("{"));
            for (int i = 0; i < members.size(); i++) {
                Member member = members.get(i);
                boolean rest = member.written.equals(ELLIPSIS);
                String name = rest ? ELLIPSIS : member.written + ": ";
                Layout.add(name, rest ? List.of("") : member.value.lines(width - 2), i + 1 < members.size(), lines);
            }
            lines.add("}");
            return lines;
        }

        @Override
        public int count(Set<String> names) {
            return members.stream()
                    .mapToInt(member ->
                            (names.contains(member.name) && !member.value.line().equals("null") ? 1 : 0)
                                    + member.value.count(names))
                    .sum();
        }
    }

    /** An array. */
    record Elements(List<JsonExcerpt> elements) implements JsonExcerpt {
        @Override
        public String line() {
            return "["
                    + String.join(", ", elements.stream().map(JsonExcerpt::line).toList()) + "]";
        }

        @Override
        public Optional<JsonExcerpt> at(List<String> names) {
            if (names.isEmpty()) {
                return Optional.of(this);
            }
            String index = names.get(0);
            return index.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(index) < elements.size()
                    ? elements.get(Integer.parseInt(index)).at(names.subList(1, names.size()))
                    : Optional.empty();
        }

        @Override
        public JsonExcerpt only(Set<String> names) {
            List<JsonExcerpt> shown = new ArrayList<>();
            for (JsonExcerpt element : elements.subList(0, Math.min(ELEMENTS, elements.size()))) {
                shown.add(element.only(names));
            }
            if (elements.size() > ELEMENTS) {
                shown.add(new Scalar(ELLIPSIS));
            }
            return new Elements(shown);
        }

        @Override
        public List<String> lines(int width) {
            if (line().length() <= width) {
                return List.of(line());
            }
            List<String> lines = new ArrayList<>(List.of("["));
            for (int i = 0; i < elements.size(); i++) {
                Layout.add("", elements.get(i).lines(width - 2), i + 1 < elements.size(), lines);
            }
            lines.add("]");
            return lines;
        }

        @Override
        public int count(Set<String> names) {
            return elements.stream().mapToInt(element -> element.count(names)).sum();
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
