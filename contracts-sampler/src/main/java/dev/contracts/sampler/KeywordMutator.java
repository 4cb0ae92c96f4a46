package dev.contracts.sampler;

import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.NumericBound;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.violation.StructuralRules;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.value.EdgeRate;
import dev.contracts.sampler.value.InstanceSampler;
import dev.contracts.sampler.value.PropertyNameSampler;
import dev.contracts.sampler.value.RandomSource;
import dev.contracts.sampler.value.StringSampler;
import dev.contracts.sampler.value.UnsatisfiableSchemaException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that may break one keyword where another value stands, and no other one. */
final class KeywordMutator {
    private static final List<String> TEXTS = List.of(
            "", "?", "x", "unheard of", "9999-99-99T99:99:99Z", "2026-03-29T03:30:00+02:00", "2026-03-29T03:30:00");
    private static final List<Object> OTHERS =
            List.of("text", 1.5, 12L, true, List.of(), Map.of(), LocatedValue.NULL, new BigDecimal("1e400"));
    /** Longer strings and arrays are not made only to be too long. */
    private static final int LONGEST = 100_000;

    private final SchemaCursor cursor;
    private final RandomSource random;

    KeywordMutator(SchemaCursor cursor, RandomSource random) {
        this.cursor = cursor;
        this.random = random;
    }

    /**
     * Returns values that may break a rule.
     *
     * @param rule of {@link StructuralRules}, of a keyword
     * @return none when the keyword does not stand here; {@link LocatedValue#NULL} for null
     */
    List<Object> of(String rule, @Nullable Object value) {
        List<Object> mutations = new ArrayList<>();
        if (rule.equals(StructuralRules.UNKNOWN_PROPERTY)) {
            unknown(value, mutations);
        }
        String name = StructuralRules.keyword(rule);
        Keyword keyword = Keywords.named(name);
        for (Schema node : cursor.nodes()) {
            if (keyword != null && (node.has(keyword) || node.union() != null)) {
                collect(keyword, node, value, mutations);
            }
            if (name.equals(FalseSchemaConstraint.KEYWORD)) {
                node.properties().forEach((property, schema) -> {
                    if (Boolean.FALSE.equals(schema.constantAnswer())) {
                        mutations.addAll(with(value, property));
                    }
                });
                node.patternProperties().forEach((pattern, schema) -> {
                    if (Boolean.FALSE.equals(schema.constantAnswer())) {
                        mutations.addAll(with(value, PropertyNameSampler.matching(pattern, random)));
                    }
                });
            }
        }
        return random.shuffled(mutations);
    }

    private void collect(Keyword keyword, Schema node, @Nullable Object value, List<Object> mutations) {
        if (keyword == Keywords.TYPE) {
            mutations.addAll(OTHERS);
        } else if (keyword == Keywords.NOT || node.alternatives().containsKey(keyword)) {
            mutations.addAll(OTHERS);
            looksAgain(node, value, mutations);
        } else if (keyword == Keywords.ENUM || keyword == Keywords.CONST) {
            mutations.addAll(List.of("unheard of", -987_654_321L, 0.123, true, false));
            tags(node, value, mutations);
        } else if (keyword == Keywords.ADDITIONAL_PROPERTIES) {
            unknown(value, mutations);
        } else if (keyword == Keywords.PROPERTY_NAMES) {
            TEXTS.forEach(name -> mutations.addAll(with(value, name)));
            unknown(value, mutations);
        } else {
            ofOneType(keyword.instanceTypes().iterator().next(), node, value, mutations);
        }
    }

    /** Values that fit what is ruled out, several alternatives or none: with what each of them has, and without what there is. */
    private void looksAgain(Schema node, @Nullable Object value, List<Object> mutations) {
        for (Schema branch : node.branches()) {
            Object made;
            try {
                made = new InstanceSampler(EdgeRate.PLAIN, random).value(SchemaCursor.of(branch), 3);
            } catch (UnsatisfiableSchemaException e) {
                continue;
            }
            mutations.add(made == null ? LocatedValue.NULL : made);
            if (value instanceof Map<?, ?> properties && made instanceof Map<?, ?> more) {
                Map<Object, @Nullable Object> both = new LinkedHashMap<>(properties);
                both.putAll(more);
                mutations.add(both);
            }
        }
        if (value instanceof Map<?, ?> properties) {
            properties.keySet().forEach(name -> mutations.add(without(properties, name)));
        }
    }

    private void ofOneType(SchemaType type, Schema node, @Nullable Object value, List<Object> mutations) {
        switch (type) {
            case INTEGER, NUMBER -> number(node, mutations);
            case STRING -> text(node, value, mutations);
            case ARRAY -> list(node, value, mutations);
            case OBJECT -> {
                if (value instanceof Map<?, ?> properties) {
                    properties.keySet().forEach(name -> mutations.add(without(properties, name)));
                    size(node, properties, mutations);
                }
            }
            case NULL, BOOLEAN -> {}
        }
    }

    private void size(Schema node, Map<?, ?> properties, List<Object> mutations) {
        long least = node.value(Keywords.MIN_PROPERTIES, 0L);
        if (least > 0 && least <= properties.size()) {
            Map<Object, @Nullable Object> fewer = new LinkedHashMap<>(properties);
            while (fewer.size() >= least) {
                fewer.remove(random.pick(List.copyOf(fewer.keySet())));
            }
            mutations.add(fewer);
        }
        long most = node.value(Keywords.MAX_PROPERTIES, Long.MAX_VALUE);
        if (most < LONGEST) {
            larger(properties, (int) most + 1).ifPresent(mutations::add);
        }
    }

    private Optional<Map<?, ?>> larger(Map<?, ?> properties, int size) {
        Map<Object, @Nullable Object> larger = new LinkedHashMap<>(properties);
        List<String> declared = new ArrayList<>(cursor.propertyNames());
        PropertyNameSampler names = new PropertyNameSampler(cursor);
        InstanceSampler shapes = new InstanceSampler(EdgeRate.PLAIN, random);
        try {
            for (int attempt = 0; larger.size() < size && attempt < 10 * size; attempt++) {
                String name = attempt < declared.size() ? declared.get(attempt) : names.next(EdgeRate.PLAIN, random);
                if (name != null
                        && !larger.containsKey(name)
                        && !cursor.property(name).isClosed()) {
                    larger.put(name, shapes.value(cursor.property(name), 3));
                }
            }
        } catch (UnsatisfiableSchemaException e) {
            return Optional.empty();
        }
        return larger.size() == size ? Optional.of(larger) : Optional.empty();
    }

    private static void tags(Schema node, @Nullable Object value, List<Object> mutations) {
        if (node.union() != null) {
            mutations.addAll(with(value, node.union().tag()));
        }
    }

    private static void number(Schema node, List<Object> mutations) {
        for (NumericBound keyword : Keywords.bounds()) {
            BigDecimal bound = node.value(keyword);
            if (bound != null) {
                for (String by : List.of("0", "1", "-1", "0.01", "-0.01")) {
                    mutations.add(JsonTreeConverter.number(bound.add(new BigDecimal(by))));
                }
            }
        }
        BigDecimal step = node.value(Keywords.MULTIPLE_OF);
        if (step != null) {
            mutations.add(JsonTreeConverter.number(step.divide(BigDecimal.valueOf(2))));
            mutations.add(JsonTreeConverter.number(step.multiply(new BigDecimal("7.5"))));
            mutations.add(JsonTreeConverter.number(step.add(BigDecimal.ONE)));
        }
    }

    private void text(Schema node, @Nullable Object value, List<Object> mutations) {
        mutations.addAll(TEXTS);
        String now = value instanceof String text ? text : "";
        mutations.add(now + "?");
        mutations.add(now.replaceAll("[0-9]", "9"));
        mutations.add(now.replaceAll("[A-Za-z]", "0"));
        long least = node.value(Keywords.MIN_LENGTH, 0L);
        if (least > 0 && least < LONGEST) {
            mutations.add(StringSampler.ofLength(now, least - 1, random));
        }
        long most = node.value(Keywords.MAX_LENGTH, Long.MAX_VALUE);
        if (most < LONGEST) {
            mutations.add(StringSampler.ofLength(now, most + 1, random));
            String last = now.isEmpty() ? "x" : now.substring(now.offsetByCodePoints(now.length(), -1));
            mutations.add(now + last.repeat((int) (most + 1)));
        }
    }

    private void list(Schema node, @Nullable Object value, List<Object> mutations) {
        if (!(value instanceof List<?> list)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            List<@Nullable Object> shorter = new ArrayList<>(list);
            shorter.remove(i);
            mutations.add(shorter);
            List<@Nullable Object> longer = new ArrayList<>(list);
            longer.add(i, list.get(i));
            mutations.add(longer);
        }
        contained(node, list, mutations);
        long least = node.value(Keywords.MIN_ITEMS, 0L);
        if (least > 0 && least <= list.size()) {
            mutations.add(new ArrayList<>(list.subList(0, (int) (least - 1))));
        }
        long most = node.value(Keywords.MAX_ITEMS, (long) list.size());
        if (most < LONGEST) {
            mutations.addAll(longer(list, (int) most + 1));
        }
    }

    /** Lists of none of the items that {@code contains} counts, and of too many of each. */
    private static void contained(Schema node, List<?> list, List<Object> mutations) {
        if (node.contains() == null) {
            return;
        }
        mutations.add(List.of());
        mutations.add(List.of("unheard of", Map.of(), List.of()));
        for (int i = 0; i < list.size() && node.maxContains() < LONGEST; i++) {
            mutations.add(new ArrayList<>(Collections.nCopies((int) node.maxContains() + 1, list.get(i))));
        }
    }

    private List<Object> longer(List<?> list, int size) {
        List<@Nullable Object> longer = new ArrayList<>(list);
        InstanceSampler shapes = new InstanceSampler(EdgeRate.PLAIN, random);
        try {
            while (longer.size() < size) {
                SchemaCursor item = cursor.item(longer.size());
                longer.add(item.isClosed() ? (Object) 0L : shapes.value(item, 3));
            }
        } catch (UnsatisfiableSchemaException e) {
            return List.of();
        }
        return List.of(longer);
    }

    private static void unknown(@Nullable Object value, List<Object> mutations) {
        mutations.addAll(with(value, "not-declared"));
    }

    private static List<Object> with(@Nullable Object value, String name) {
        if (!(value instanceof Map<?, ?> members)) {
            return List.of();
        }
        Map<Object, @Nullable Object> more = new LinkedHashMap<>(members);
        more.put(name, "unheard of");
        return List.of(more);
    }

    private static Map<Object, @Nullable Object> without(Map<?, ?> members, Object name) {
        Map<Object, @Nullable Object> fewer = new LinkedHashMap<>(members);
        fewer.remove(name);
        return fewer;
    }
}
