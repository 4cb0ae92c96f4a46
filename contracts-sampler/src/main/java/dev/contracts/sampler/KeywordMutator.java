package dev.contracts.sampler;

import dev.contracts.model.schema.Schema;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.value.EdgeRate;
import dev.contracts.sampler.value.InstanceSampler;
import dev.contracts.sampler.value.RandomSource;
import dev.contracts.sampler.value.StringSampler;
import dev.contracts.sampler.value.UnsatisfiableSchemaException;
import dev.contracts.validator.structure.ApplicableSchemas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that may break one keyword where another value stands, and no other one. */
final class KeywordMutator {
    private static final List<String> TEXTS = List.of(
            "", "?", "x", "unheard of", "9999-99-99T99:99:99Z", "2026-03-29T03:30:00+02:00", "2026-03-29T03:30:00");
    /** Longer strings and arrays are not made only to be too long. */
    private static final int LONGEST = 100_000;

    private final Set<Schema> nodes;
    private final RandomSource chance;

    KeywordMutator(Set<Schema> nodes, RandomSource chance) {
        this.nodes = nodes;
        this.chance = chance;
    }

    /** None when the keyword does not stand here; {@link LocatedValue#NULL} for null. */
    List<Object> of(String keyword, @Nullable Object value) {
        List<Object> faults = new ArrayList<>();
        if (keyword.equals("unknown-property")) {
            unknown(value, faults);
        }
        for (Schema node : nodes) {
            if (node.has(keyword) || node.has("oneOf")) {
                collect(keyword, node, value, faults);
            }
            if (keyword.equals("false")) {
                node.properties().forEach((name, schema) -> {
                    if (Boolean.FALSE.equals(schema.constantAnswer())) {
                        faults.addAll(with(value, name));
                    }
                });
            }
        }
        return chance.shuffled(faults);
    }

    private void collect(String keyword, Schema node, @Nullable Object value, List<Object> faults) {
        switch (keyword) {
            case "type" ->
                faults.addAll(List.of(
                        "text", 1.5, 12L, true, List.of(), Map.of(), LocatedValue.NULL, new BigDecimal("1e400")));
            case "enum", "const" -> {
                faults.addAll(List.of("unheard of", -987_654_321L, 0.123, true, false));
                tags(node, value, faults);
            }
            case "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf" -> number(node, faults);
            case "minLength", "maxLength", "pattern", "format" -> text(node, value, faults);
            case "minItems", "maxItems", "uniqueItems", "items" -> list(node, value, faults);
            case "required", "dependentRequired" -> {
                if (value instanceof Map<?, ?> members) {
                    members.keySet().forEach(name -> faults.add(without(members, name)));
                }
            }
            case "additionalProperties" -> unknown(value, faults);
            default -> {}
        }
    }

    private static void tags(Schema node, @Nullable Object value, List<Object> faults) {
        if (node.union() != null) {
            faults.addAll(with(value, node.union().tag()));
        }
    }

    private static void number(Schema node, List<Object> faults) {
        for (BigDecimal bound :
                new BigDecimal[] {node.minimum(), node.maximum(), node.exclusiveMinimum(), node.exclusiveMaximum()}) {
            if (bound != null) {
                for (String by : List.of("0", "1", "-1", "0.01", "-0.01")) {
                    faults.add(InstanceTrees.number(bound.add(new BigDecimal(by))));
                }
            }
        }
        if (node.multipleOf() != null) {
            BigDecimal step = node.multipleOf();
            faults.add(InstanceTrees.number(step.divide(BigDecimal.valueOf(2))));
            faults.add(InstanceTrees.number(step.multiply(new BigDecimal("7.5"))));
            faults.add(InstanceTrees.number(step.add(BigDecimal.ONE)));
        }
    }

    private void text(Schema node, @Nullable Object value, List<Object> faults) {
        faults.addAll(TEXTS);
        String now = value instanceof String text ? text : "";
        faults.add(now + "?");
        faults.add(now.replaceAll("[0-9]", "9"));
        faults.add(now.replaceAll("[A-Za-z]", "0"));
        if (node.minLength() != null && node.minLength() > 0 && node.minLength() < LONGEST) {
            faults.add(StringSampler.ofLength(now, node.minLength() - 1, chance));
        }
        if (node.maxLength() != null && node.maxLength() < LONGEST) {
            faults.add(StringSampler.ofLength(now, node.maxLength() + 1, chance));
            String last = now.isEmpty() ? "x" : now.substring(now.offsetByCodePoints(now.length(), -1));
            faults.add(now + last.repeat((int) (node.maxLength() + 1)));
        }
    }

    private void list(Schema node, @Nullable Object value, List<Object> faults) {
        if (!(value instanceof List<?> list)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            List<@Nullable Object> shorter = new ArrayList<>(list);
            shorter.remove(i);
            faults.add(shorter);
            List<@Nullable Object> longer = new ArrayList<>(list);
            longer.add(i, list.get(i));
            faults.add(longer);
        }
        if (node.minItems() != null && node.minItems() > 0 && node.minItems() <= list.size()) {
            faults.add(new ArrayList<>(list.subList(0, (int) (node.minItems() - 1))));
        }
        long most = node.maxItems() != null ? node.maxItems() : list.size();
        if (most < LONGEST) {
            faults.addAll(longer(list, (int) most + 1));
        }
    }

    private List<Object> longer(List<?> list, int size) {
        List<@Nullable Object> longer = new ArrayList<>(list);
        InstanceSampler shapes = new InstanceSampler(EdgeRate.PLAIN, chance);
        try {
            while (longer.size() < size) {
                Set<Schema> element = ApplicableSchemas.toItem(nodes, longer.size());
                boolean closed = element.stream().anyMatch(schema -> Boolean.FALSE.equals(schema.constantAnswer()));
                longer.add(closed ? (Object) 0L : shapes.value(element, 3));
            }
        } catch (UnsatisfiableSchemaException e) {
            return List.of();
        }
        return List.of(longer);
    }

    private static void unknown(@Nullable Object value, List<Object> faults) {
        faults.addAll(with(value, "not-declared"));
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
