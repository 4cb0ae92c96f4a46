package dev.contracts.docs.builder;

import dev.contracts.docs.view.Span;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Puts {@code if}, {@code then}, {@code else}, {@code dependentRequired} and {@code additionalProperties} of an object
 * into words. A condition other than a comparison of properties with constants is shown as JSON.
 */
final class ConditionText {
    private static final Set<Keyword> SIMPLE =
            Set.of(Keywords.PROPERTIES, Keywords.REQUIRED, Keywords.TYPE, Keywords.DESCRIPTION, Keywords.COMMENT);

    private final List<List<Span>> notes = new ArrayList<>();
    private final List<String> json = new ArrayList<>();
    private final Map<String, List<Span>> required = new LinkedHashMap<>();
    private final Map<String, Boolean> several = new HashMap<>();

    private ConditionText() {}

    static ConditionText of(List<Schema> parts) {
        ConditionText conditions = new ConditionText();
        parts.forEach(conditions::read);
        return conditions;
    }

    /** Returns the sentences, without full stops. */
    List<List<Span>> notes() {
        return notes;
    }

    /** Returns the conditions that are shown as JSON. */
    List<String> json() {
        return json;
    }

    /**
     * Returns the condition for a required property, such as {@code when enabled is true}; empty when there is none.
     */
    List<Span> required(String property) {
        return several.getOrDefault(property, false)
                ? List.of(Span.words("on conditions"))
                : required.getOrDefault(property, List.of());
    }

    private void read(Schema part) {
        Schema condition = part.ifSchema();
        if (condition != null) {
            branch(part, condition);
        }
        part.dependentRequired().forEach((property, names) -> {
            List<Span> when = List.of(Span.words("with "), Span.code(property));
            names.forEach(name -> require(name, when));
            List<Span> note =
                    new ArrayList<>(List.of(Span.words("Where "), Span.code(property), Span.words(" is given, ")));
            names(names, note);
            note.add(Span.words(names.size() == 1 ? " is required" : " are required"));
            notes.add(note);
        });
        Schema rest = part.additionalProperties();
        if (rest != null && Boolean.FALSE.equals(rest.constantAnswer())) {
            notes.add(List.of(Span.words("No other properties are allowed")));
        }
    }

    private void branch(Schema part, Schema condition) {
        Optional<List<Span>> when = holds(condition);
        boolean words = when.isPresent()
                && consequence(part.thenSchema(), when.get())
                && consequence(part.elseSchema(), otherwise(when.get()));
        if (!words) {
            json.add(written(part));
        }
    }

    private static List<Span> otherwise(List<Span> when) {
        List<Span> otherwise = new ArrayList<>(List.of(Span.words("unless ")));
        otherwise.addAll(when.subList(1, when.size()));
        return otherwise;
    }

    private static String written(Schema part) {
        List<String> properties = new ArrayList<>();
        for (Keyword keyword : List.of(Keywords.IF, Keywords.THEN, Keywords.ELSE)) {
            if (part.has(keyword)) {
                properties.add("\"" + keyword.keyword() + "\": " + part.json().get(keyword.keyword()));
            }
        }
        return "{" + String.join(", ", properties) + "}";
    }

    /** Returns a condition in words, such as {@code when a is 1 and b is given}; empty when it is not so simple. */
    private static Optional<List<Span>> holds(Schema condition) {
        List<Span> words = new ArrayList<>(List.of(Span.words("when ")));
        if (!SIMPLE.containsAll(condition.keywords())) {
            return Optional.empty();
        }
        for (Map.Entry<String, Schema> property : condition.properties().entrySet()) {
            Optional<List<Span>> value = value(property.getValue());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            and(words);
            words.add(Span.code(property.getKey()));
            words.addAll(value.get());
            if (!condition.required().contains(property.getKey())) {
                words.add(Span.words(" or absent"));
            }
        }
        for (String name : condition.required()) {
            if (!condition.properties().containsKey(name)) {
                and(words);
                words.add(Span.code(name));
                words.add(Span.words(" is given"));
            }
        }
        return words.size() == 1 ? Optional.empty() : Optional.of(words);
    }

    private static void and(List<Span> words) {
        if (words.size() > 1) {
            words.add(Span.words(" and "));
        }
    }

    private static Optional<List<Span>> value(Schema schema) {
        JsonNode constant = schema.constant();
        if (schema.keywords().equals(Set.of(Keywords.CONST)) && constant != null) {
            return Optional.of(List.of(Span.words(" is "), Span.code(constant.toString())));
        }
        if (schema.keywords().equals(Set.of(Keywords.ENUM))) {
            List<Span> words = new ArrayList<>();
            for (JsonNode value : schema.enumValues()) {
                words.add(Span.words(words.isEmpty() ? " is " : " or "));
                words.add(Span.code(value.toString()));
            }
            return Optional.of(words);
        }
        return Optional.empty();
    }

    /** Adds the constraints of a branch; returns false, and adds nothing, when they are not so simple. */
    private boolean consequence(@Nullable Schema branch, List<Span> when) {
        if (branch == null) {
            return true;
        }
        if (!SIMPLE.containsAll(branch.keywords())) {
            return false;
        }
        List<List<Span>> demands = new ArrayList<>();
        for (Map.Entry<String, Schema> property : branch.properties().entrySet()) {
            if (Boolean.FALSE.equals(property.getValue().constantAnswer())) {
                demands.add(List.of(Span.code(property.getKey()), Span.words(" must be absent")));
                continue;
            }
            Optional<List<Span>> value = value(property.getValue());
            if (value.isEmpty()) {
                return false;
            }
            List<Span> demand = new ArrayList<>(List.of(Span.code(property.getKey())));
            demand.addAll(value.get());
            if (!branch.required().contains(property.getKey())) {
                demand.add(Span.words(" where it is given"));
            }
            demands.add(demand);
        }
        if (!branch.required().isEmpty()) {
            List<Span> demand = new ArrayList<>();
            names(branch.required(), demand);
            demand.add(Span.words(branch.required().size() == 1 ? " is required" : " are required"));
            demands.add(demand);
            branch.required().forEach(name -> require(name, when));
        }
        for (List<Span> demand : demands) {
            List<Span> note = new ArrayList<>(capital(when));
            note.add(Span.words(", "));
            note.addAll(demand);
            notes.add(note);
        }
        return true;
    }

    private void require(String property, List<Span> when) {
        if (required.putIfAbsent(property, List.copyOf(when)) != null) {
            several.put(property, true);
        }
    }

    private static void names(List<String> names, List<Span> words) {
        for (int i = 0; i < names.size(); i++) {
            words.add(Span.words(i == 0 ? "" : i == names.size() - 1 ? " and " : ", "));
            words.add(Span.code(names.get(i)));
        }
    }

    private static List<Span> capital(List<Span> words) {
        String first = words.get(0).text();
        List<Span> capital = new ArrayList<>(words);
        capital.set(0, Span.words(Character.toUpperCase(first.charAt(0)) + first.substring(1)));
        return capital;
    }
}
