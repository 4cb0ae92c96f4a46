package dev.contracts.oracle;

import dev.contracts.Contract;
import dev.contracts.PayloadLocation;
import dev.contracts.StreamChecker;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.validator.ContractValidator;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The opinions on one sequence of payloads, those with faults and keep-alives among them. */
final class SequenceOpinions {
    private static final Instant LATE = Instant.parse("9999-12-31T23:59:59.9Z");

    private final ContractValidator reference;
    private final StreamChecker<JsonNode> meant;
    private final Contract<Object> compiled;
    private final StreamChecker<Object> given;
    private final Oracle oracle;
    private final StreamOracle third;
    /** Whether the oracle can tell: it knows properties that are broken, but not parts of lists. */
    private boolean told = true;

    SequenceOpinions(
            ContractValidator reference,
            StreamChecker<JsonNode> meant,
            Contract<Object> compiled,
            StreamChecker<Object> given,
            Oracle oracle,
            StreamOracle third) {
        this.reference = reference;
        this.meant = meant;
        this.compiled = compiled;
        this.given = given;
        this.oracle = oracle;
        this.third = third;
    }

    /** Returns the lines of a sequence. */
    static List<byte[]> lines(byte[] payloads) {
        List<byte[]> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte one : payloads) {
            if (one == '\n') {
                lines.add(line.toByteArray());
                line.reset();
            } else {
                line.write(one);
            }
        }
        lines.add(line.toByteArray());
        return lines;
    }

    Optional<String> disagreement(byte[] payloads) {
        int number = 0;
        for (byte[] payload : lines(payloads)) {
            Optional<String> said = offer(payload, new PayloadLocation(++number, payload));
            if (said.isPresent()) {
                return said;
            }
        }
        Optional<String> late =
                same(meant.advanceTo(LATE), given.advanceTo(LATE), told ? third.advanceTo(LATE) : List.of());
        return late.isPresent() ? late : unchecked();
    }

    private Optional<String> offer(byte[] payload, PayloadLocation location) {
        Verdict<Object> verdict = compiled.read(payload);
        if (verdict.isKeepAlive()) {
            return Optional.empty();
        }
        Optional<JsonNode> tree = JsonTrees.read(payload);
        Set<String> broken = tree.isPresent() ? broken(oracle.structure(tree.get())) : Set.of();
        List<String> opinion = told && tree.isPresent() ? third.offer(tree.get(), broken, location.line()) : List.of();
        return verdict.value().isPresent()
                ? same(
                        meant.offer(reference.check(payload).value().orElseThrow(), location),
                        given.offer(verdict.value().get(), location),
                        opinion)
                : same(meant.offerInvalid(location), given.offerInvalid(location), opinion);
    }

    /** Returns the properties that are broken. */
    private Set<String> broken(List<Finding> structure) {
        Set<String> broken = new TreeSet<>();
        for (Finding finding : structure) {
            String[] steps = finding.pointer().split("/", -1);
            told &= steps.length == 2;
            if (steps.length == 2) {
                broken.add(steps[1]);
            }
        }
        return broken;
    }

    private Optional<String> same(List<Violation> meant, List<Violation> given, List<String> third) {
        List<String> first = words(meant);
        List<String> second = words(given);
        return first.equals(second) && (!told || second.equals(third))
                ? Optional.empty()
                : Optional.of("stream: reference " + first + "\ncompiled: " + second + "\noracle:   " + third);
    }

    private static List<String> words(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.line() + " " + violation.rule() + " " + violation.pointer())
                .sorted()
                .toList();
    }

    /** What the oracle did not run, the engines say that they did not run. */
    private Optional<String> unchecked() {
        String first = meant.close().toString();
        List<Unchecked> unrun = given.close();
        String second = unrun.toString();
        Set<String> named = unrun.stream()
                .filter(unchecked -> unchecked.fault() != null)
                .map(unchecked -> unchecked.rule())
                .collect(Collectors.toSet());
        return first.equals(second) && (!told || named.containsAll(third.stopped()))
                ? Optional.empty()
                : Optional.of(
                        "stream: reference " + first + "\ncompiled: " + second + "\noracle:   " + third.stopped());
    }
}
