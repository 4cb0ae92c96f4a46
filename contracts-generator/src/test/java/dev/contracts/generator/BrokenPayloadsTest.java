package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.model.ContractModel;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.violation.StructuralRules;
import dev.contracts.validator.ContractValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random rules on payloads of which a part broke its structure. Both engines say the same, and which rules a fault stopped; and
 * a rule that was not stopped says the same whatever stands in the place of the fault, so that it cannot have read it.
 */
class BrokenPayloadsTest {
    private static final long SEED = Long.getLong("seed", 20261102L);
    private static final int PAYLOADS = Integer.getInteger("contracts.mutations", 120);
    private static final Options ALL = Options.DEFAULT.withLimits(Limits.DEFAULT.withViolations(100_000));

    @TempDir
    private Path root;

    @Test
    void aFaultStopsTheRulesThatReadItAndNoOther() throws IOException {
        System.out.println("broken payloads: seed " + SEED);
        Random random = new Random(SEED);
        RandomRulesTest.write(root, "broken-a", random);
        RandomRulesTest.write(root, "broken-b", random);
        CompiledContracts compiled = CompiledContracts.settled(root, "broken");
        long stopped = 0;
        long ran = 0;
        for (ContractModel model : compiled.models()) {
            ContractValidator reference = new ContractValidator(model);
            Contract<Object> contract = compiled.contract(model);
            for (int i = 0; i < PAYLOADS; i++) {
                Map<String, Object> payload = ExpressionFields.values(random);
                List<Object> place = place(payload, random);
                Set<String> free = null;
                Set<String> broken = Set.of();
                for (Object value : replacements(place, random)) {
                    byte[] bytes = new JsonWriter()
                            .tree(replaced(payload, place, value))
                            .toBytes();
                    Verdict<?> verdict = reference.check(bytes, ALL);
                    agree(model, contract.read(bytes, ALL), verdict, bytes);
                    if (free == null && isBrokenAt(place, verdict)) {
                        free = new TreeSet<>();
                        model.rules().stream().map(rule -> rule.id()).forEach(free::add);
                        free.removeAll(unchecked(verdict));
                        broken = broken(verdict, free);
                        ran += free.size();
                        stopped += model.rules().size() - free.size();
                    } else if (free != null) {
                        String about =
                                "seed " + SEED + ", " + place + " in " + new String(bytes, StandardCharsets.UTF_8);
                        assertThat(unchecked(verdict)).as(about).doesNotContainAnyElementsOf(free);
                        assertThat(broken(verdict, free)).as(about).isEqualTo(broken);
                    }
                }
            }
        }
        System.out.println("broken payloads: " + ran + " rules ran, " + stopped + " were stopped");
        // neither all nor none, or nothing would have been tested
        assertThat((double) stopped / (ran + stopped)).isBetween(0.02, 0.6);
    }

    /** Returns whether nothing but the value at a place broke its structure, itself and not in a part. */
    private static boolean isBrokenAt(List<Object> place, Verdict<?> verdict) {
        StringBuilder pointer = new StringBuilder();
        String parent = "";
        for (Object step : place) {
            parent = pointer.toString();
            pointer.append('/').append(JsonPointer.escape(String.valueOf(step)));
        }
        String lacking = "schema.required " + parent;
        String wrong = " " + pointer;
        List<String> faults = verdict.violations().stream()
                .filter(violation -> StructuralRules.contains(violation.rule()))
                .map(violation -> violation.rule() + " " + violation.pointer())
                .toList();
        return !faults.isEmpty() && faults.stream().allMatch(found -> found.equals(lacking) || found.endsWith(wrong));
    }

    /** Both name the same violations and the same unchecked rules; of two reasons why a rule has no value, each tells one. */
    private static void agree(ContractModel model, Verdict<?> given, Verdict<?> meant, byte[] payload) {
        String about = "seed " + SEED + ", " + new String(payload, StandardCharsets.UTF_8) + ", "
                + model.rules().stream()
                        .filter(rule -> !places(given, rule.id()).equals(places(meant, rule.id())))
                        .map(rule -> rule.id() + ": " + rule.expression().text())
                        .toList();
        assertThat(places(given)).as(about).isEqualTo(places(meant));
        assertThat(given.unchecked()).as(about).isEqualTo(meant.unchecked());
    }

    private static List<String> places(Verdict<?> verdict) {
        return verdict.violations().stream()
                .map(violation -> violation.rule() + " " + violation.pointer())
                .toList();
    }

    private static List<String> places(Verdict<?> verdict, String rule) {
        return verdict.violations().stream()
                .filter(violation -> violation.rule().equals(rule))
                .map(violation -> violation.pointer())
                .toList();
    }

    private static Set<String> unchecked(Verdict<?> verdict) {
        return verdict.unchecked().stream().map(Unchecked::rule).collect(Collectors.toSet());
    }

    private static Set<String> broken(Verdict<?> verdict, Set<String> rules) {
        return verdict.violations().stream()
                .filter(violation -> rules.contains(violation.rule()))
                .map(violation -> violation.rule() + " " + violation.pointer())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The way to a value in the payload: names and indexes. */
    private static List<Object> place(Object tree, Random random) {
        List<Object> way = new ArrayList<>();
        Object at = tree;
        while (way.isEmpty() || random.nextInt(4) > 0) {
            if (at instanceof Map<?, ?> map && !map.isEmpty()) {
                Object name = List.copyOf(map.keySet()).get(random.nextInt(map.size()));
                way.add(name);
                at = map.get(name);
            } else if (at instanceof List<?> list && !list.isEmpty()) {
                int index = random.nextInt(list.size());
                way.add(index);
                at = list.get(index);
            } else {
                break;
            }
        }
        return way;
    }

    /** Values of every type, so that most are of the wrong one; {@link #GONE} takes a property away. */
    private static List<@Nullable Object> replacements(List<Object> place, Random random) {
        boolean isEntry = place.get(0).equals("prices") && place.size() > 1;
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(
                // a map without an entry has no fault, and another size
                isEntry ? null : GONE,
                null,
                true,
                random.nextInt(5),
                2.5,
                "one",
                "2026-11-02T14:30:07Z",
                List.of(),
                List.of(1, "x"),
                Map.of(),
                Map.of("n", "x"),
                Map.of("n", 1, "w", 0.5, "label", "a"),
                1e300));
        Collections.shuffle(all, random);
        return all;
    }

    private static final Object GONE = new Object();

    private static @Nullable Object replaced(@Nullable Object tree, List<Object> way, @Nullable Object value) {
        if (way.isEmpty()) {
            return value;
        }
        Object step = way.get(0);
        List<Object> rest = way.subList(1, way.size());
        boolean goes = value == GONE && rest.isEmpty();
        if (tree instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
            if (goes) {
                copy.remove(step);
            } else {
                copy.put(step, replaced(map.get(step), rest, value));
            }
            return copy;
        }
        List<@Nullable Object> copy = new ArrayList<>((List<?>) tree);
        // an item that goes moves those behind it, which is another payload
        copy.set((Integer) step, goes ? null : replaced(copy.get((Integer) step), rest, value));
        return copy;
    }
}
