package dev.contracts.docs.builder;

import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.Span;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.Assertion;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.ConstraintText;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Puts the constraints on a value beside its type into words: {@code 0 to 1}, {@code at least 1 character}. */
final class RangeText {
    /** The keywords that are described with the type, together with another keyword, or as code. */
    private static final Set<Keyword> WORDED_APART = Set.of(
            Keywords.TYPE,
            Keywords.ENUM,
            Keywords.CONST,
            Keywords.MINIMUM,
            Keywords.MAXIMUM,
            Keywords.PATTERN,
            Keywords.FORMAT);

    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_JSON = 200;

    private final Set<List<Span>> constraints = new LinkedHashSet<>();
    private final boolean here;

    private RangeText(boolean here) {
        this.here = here;
    }

    /**
     * Returns the constraints of a value where it is used: the pattern and format of a definition are left to the
     * definition.
     */
    static List<List<Span>> of(DeclaredValue value) {
        RangeText words = new RangeText(false);
        words.collect(value);
        return List.copyOf(words.constraints);
    }

    /** Returns the constraints of a definition itself. */
    static List<List<Span>> all(DeclaredValue value) {
        RangeText words = new RangeText(true);
        words.collect(value);
        return List.copyOf(words.constraints);
    }

    private void collect(DeclaredValue value) {
        List<Schema> applied = value.applied();
        values(value.type(), applied);
        for (Schema node : applied) {
            bounds(node);
            plain(node);
            names(node);
            if (!LinkIndex.isStructure(value.type())) {
                again(node);
            }
            if (here || !Anchors.isNamed(node)) {
                text(node, value.type());
            }
        }
        below(value);
    }

    private void plain(Schema node) {
        for (Assertion<?> keyword : Keywords.assertions()) {
            boolean demands = node.has(keyword) && (keyword != Keywords.UNIQUE_ITEMS || node.uniqueItems());
            if (demands && !WORDED_APART.contains(keyword) && keyword instanceof ValueAssertion<?> assertion) {
                demand(node, assertion);
            }
        }
    }

    /** Words for the names of properties that are not declared, where no list of properties has them. */
    private void names(Schema node) {
        node.patternProperties()
                .forEach((pattern, schema) -> add(
                        Span.words("where a name matches "),
                        Span.code(pattern),
                        Span.words(", its value matches "),
                        Span.code(schema.json().toString())));
        if (node.nameSchema() != null) {
            add(Span.words("each property has " + ConstraintText.of(Constraints.propertyNames(node))));
        }
    }

    /** The keywords whose schemas look at the value again; those of an object with properties are in {@link ConditionText}. */
    private void again(Schema node) {
        for (Applicator keyword : node.alternatives().keySet()) {
            again(node, keyword, Constraints.alternatives(node, keyword));
        }
        if (node.has(Keywords.NOT)) {
            again(node, Keywords.NOT, Constraints.not(node));
        }
        if (node.has(Keywords.CONTAINS)) {
            again(node, Keywords.CONTAINS, Constraints.minContains(node));
            if (node.has(Keywords.MIN_CONTAINS)) {
                add(Span.words(ConstraintText.of(Constraints.minContains(node))));
            }
            if (node.has(Keywords.MAX_CONTAINS)) {
                add(Span.words(ConstraintText.of(Constraints.maxContains(node))));
            }
        }
    }

    /** Adds a keyword as it is written, or in words where that is long. */
    private void again(Schema node, Applicator keyword, Constraint constraint) {
        String json = "\"" + keyword.keyword() + "\": " + node.json().get(keyword.keyword());
        if (json.length() > LONGEST_JSON) {
            add(Span.words(ConstraintText.of(constraint)));
        } else {
            add(Span.code(json));
        }
    }

    private void demand(Schema node, ValueAssertion<?> keyword) {
        add(Span.words(ConstraintText.of(keyword.constraint(node))));
    }

    private void values(Type type, List<Schema> applied) {
        for (Schema node : applied) {
            JsonNode constant = node.constant();
            if (constant != null) {
                add(Span.words("always "), Span.code(constant.toString()));
                return;
            }
        }
        if (type instanceof EnumType enumeration) {
            oneOf(enumeration.values());
            return;
        }
        for (Schema node : applied) {
            if (!node.enumValues().isEmpty()) {
                oneOf(node.enumValues().stream()
                        .filter(value -> !value.isNull())
                        .map(JsonNode::toString)
                        .toList());
            }
        }
    }

    private void oneOf(List<String> values) {
        Sentence list = new Sentence();
        String before = values.size() == 1 ? "always " : "one of ";
        for (String value : values.subList(0, Math.min(values.size(), LONGEST_LIST))) {
            list.words(before).code(value);
            before = ", ";
        }
        if (values.size() > LONGEST_LIST) {
            list.words(" and " + (values.size() - LONGEST_LIST) + " more");
        }
        constraints.add(list.spans());
    }

    private void bounds(Schema node) {
        BigDecimal least = node.value(Keywords.MINIMUM);
        BigDecimal most = node.value(Keywords.MAXIMUM);
        if (least != null && most != null) {
            add(Span.words(least + " to " + most));
        } else if (least != null) {
            demand(node, Keywords.MINIMUM);
        } else if (most != null) {
            demand(node, Keywords.MAXIMUM);
        }
    }

    private void text(Schema node, Type type) {
        String format = node.format();
        if (format != null && (here || !(type instanceof TimestampType))) {
            demand(node, Keywords.FORMAT);
        }
        String pattern = node.pattern();
        if (pattern != null) {
            add(Span.words("matches "), Span.code(pattern));
        }
    }

    private void below(DeclaredValue value) {
        if (value.type() instanceof ListType list) {
            below("each element: ", value.otherItem(list.element()));
        } else if (value.type() instanceof MapType map) {
            below("each value: ", value.additionalProperty(map));
        } else if (value.type() instanceof TupleType tuple) {
            for (int i = 0; i < tuple.items().size(); i++) {
                below("element " + (i + 1) + ": ", value.item(i, tuple.items().get(i)));
            }
            below("each further element: ", value.otherItem(tuple.rest()));
        }
    }

    private void below(String what, DeclaredValue part) {
        if (LinkIndex.isStructure(part.type()) || part.type() instanceof AnyType) {
            return;
        }
        for (List<Span> constraint : of(part)) {
            constraints.add(new Sentence().words(what).add(constraint).spans());
        }
    }

    private void add(Span... words) {
        constraints.add(List.of(words));
    }
}
