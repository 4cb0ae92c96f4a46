package dev.contracts.docs.builder;

import dev.contracts.docs.view.Span;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.ConstraintText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Puts {@code if}, {@code then}, {@code else}, {@code not}, alternatives, {@code dependentRequired} and {@code
 * additionalProperties} of an object into words. What is not as simple as properties that are there or equal constants is shown
 * as JSON.
 */
final class ConditionText {
    private static final Set<Keyword> SIMPLE =
            Set.of(Keywords.PROPERTIES, Keywords.REQUIRED, Keywords.TYPE, Keywords.DESCRIPTION, Keywords.COMMENT);

    private final List<List<Span>> notes = new ArrayList<>();
    private final List<String> json = new ArrayList<>();
    private final Map<String, List<Span>> required = new LinkedHashMap<>();
    private final Set<String> several = new HashSet<>();

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
        return several.contains(property)
                ? List.of(Span.words("on conditions"))
                : required.getOrDefault(property, List.of());
    }

    private void read(Schema part) {
        Schema condition = part.ifSchema();
        if (condition != null && !isWorded(part, condition)) {
            json.add(written(part, List.of(Keywords.IF, Keywords.THEN, Keywords.ELSE)));
        }
        part.alternatives().forEach((keyword, alternatives) -> alternatives(part, keyword, alternatives));
        if (!part.dependentSchemas().isEmpty()) {
            json.add(written(part, List.of(Keywords.DEPENDENT_SCHEMAS)));
        }
        Schema refused = part.notSchema();
        if (refused != null) {
            List<Span> holds = holds(refused);
            if (holds.isEmpty()) {
                json.add(written(part, List.of(Keywords.NOT)));
            } else {
                notes.add(new Sentence().words("Never: ").add(holds).spans());
            }
        }
        part.dependentRequired().forEach((property, names) -> {
            List<Span> when = new Sentence().words("with ").code(property).spans();
            names.forEach(name -> require(name, when));
            Sentence note = new Sentence().words("Where ").code(property).words(" is given, ");
            notes.add(note.add(areRequired(names)).spans());
        });
        for (ValueAssertion<Long> size : List.of(Keywords.MIN_PROPERTIES, Keywords.MAX_PROPERTIES)) {
            if (part.has(size)) {
                notes.add(List.of(Span.words("It has " + ConstraintText.of(size.constraint(part)))));
            }
        }
        part.patternProperties()
                .forEach((pattern, schema) -> notes.add(new Sentence()
                        .words("Where a name matches ")
                        .code(pattern)
                        .words(", its value matches ")
                        .code(schema.json().toString())
                        .spans()));
        if (part.nameSchema() != null) {
            notes.add(List.of(Span.words("Each property has " + ConstraintText.of(Constraints.propertyNames(part)))));
        }
        Schema rest = part.additionalProperties();
        if (rest != null && Boolean.FALSE.equals(rest.constantAnswer())) {
            notes.add(List.of(Span.words("No other properties are allowed")));
        }
    }

    private boolean isWorded(Schema part, Schema condition) {
        List<Span> holds = holds(condition);
        return !holds.isEmpty()
                && consequence(part.thenSchema(), "when ", holds)
                && consequence(part.elseSchema(), "unless ", holds);
    }

    private void alternatives(Schema part, Applicator keyword, List<Schema> alternatives) {
        Sentence note = new Sentence().words(keyword == Keywords.ANY_OF ? "At least one of: " : "Exactly one of: ");
        String before = "";
        for (Schema alternative : alternatives) {
            List<Span> holds = holds(alternative);
            if (holds.isEmpty()) {
                json.add(written(part, List.of(keyword)));
                return;
            }
            note.words(before).add(holds);
            before = "; ";
        }
        notes.add(note.spans());
    }

    private static String written(Schema part, List<Applicator> keywords) {
        List<String> properties = new ArrayList<>();
        for (Keyword keyword : keywords) {
            if (part.has(keyword)) {
                properties.add("\"" + keyword.keyword() + "\": " + part.json().get(keyword.keyword()));
            }
        }
        return "{" + String.join(", ", properties) + "}";
    }

    /** Returns a condition in words, such as {@code a is 1 and b is given}; empty when it is not so simple. */
    private static List<Span> holds(Schema condition) {
        Sentence words = new Sentence();
        if (!SIMPLE.containsAll(condition.keywords())) {
            return List.of();
        }
        for (Map.Entry<String, Schema> property : condition.properties().entrySet()) {
            List<Span> value = value(property.getValue());
            if (value.isEmpty()) {
                return List.of();
            }
            words.and().code(property.getKey()).add(value);
            if (!condition.required().contains(property.getKey())) {
                words.words(" or absent");
            }
        }
        for (String name : condition.required()) {
            if (!condition.properties().containsKey(name)) {
                words.and().code(name).words(" is given");
            }
        }
        return words.spans();
    }

    /** Returns the values of a schema in words, such as {@code is 1 or 2}; empty when it is not so simple. */
    private static List<Span> value(Schema schema) {
        JsonNode constant = schema.constant();
        Sentence words = new Sentence();
        if (schema.keywords().equals(Set.of(Keywords.CONST)) && constant != null) {
            words.words(" is ").code(constant.toString());
        } else if (schema.keywords().equals(Set.of(Keywords.ENUM))) {
            String before = " is ";
            for (JsonNode value : schema.enumValues()) {
                words.words(before).code(value.toString());
                before = " or ";
            }
        }
        return words.spans();
    }

    /** Adds the constraints of a branch; returns false, and adds nothing, when they are not so simple. */
    private boolean consequence(@Nullable Schema branch, String word, List<Span> holds) {
        if (branch == null) {
            return true;
        }
        if (!SIMPLE.containsAll(branch.keywords())) {
            return false;
        }
        List<List<Span>> demands = new ArrayList<>();
        for (Map.Entry<String, Schema> property : branch.properties().entrySet()) {
            Sentence demand = new Sentence().code(property.getKey());
            if (Boolean.FALSE.equals(property.getValue().constantAnswer())) {
                demands.add(demand.words(" must be absent").spans());
                continue;
            }
            List<Span> value = value(property.getValue());
            if (value.isEmpty()) {
                return false;
            }
            boolean required = branch.required().contains(property.getKey());
            demand.add(value).words(required ? "" : " where it is given");
            demands.add(demand.spans());
        }
        if (!branch.required().isEmpty()) {
            List<Span> when = new Sentence().words(word).add(holds).spans();
            branch.required().forEach(name -> require(name, when));
            demands.add(areRequired(branch.required()));
        }
        String first = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        demands.forEach(demand -> notes.add(
                new Sentence().words(first).add(holds).words(", ").add(demand).spans()));
        return true;
    }

    private static List<Span> areRequired(List<String> names) {
        return new Sentence()
                .names(names)
                .words(names.size() == 1 ? " is required" : " are required")
                .spans();
    }

    private void require(String property, List<Span> when) {
        if (required.putIfAbsent(property, when) != null) {
            several.add(property);
        }
    }
}
