package dev.contracts.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.PayloadLocation;
import dev.contracts.Profile;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.validator.ContractValidator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The reference engine, the compiled one and the oracle, on one contract. */
final class ThreeOpinions {
    private static final Options CONSUMER = Options.DEFAULT.withLimits(Limits.DEFAULT.withViolations(100_000));
    private static final Options PRODUCER = CONSUMER.withProfile(Profile.PRODUCER);

    private static final Instant LATE = Instant.parse("9999-12-31T23:59:59.9Z");

    private final ContractValidator reference;
    private final Contract<Object> compiled;
    private final Oracle oracle;
    private final String uncompiled;

    ThreeOpinions(ContractModel model, Contract<Object> compiled, Oracle oracle) {
        this.reference = new ContractValidator(model);
        this.compiled = compiled;
        this.oracle = oracle;
        this.uncompiled = null;
    }

    /** Of a contract that lint accepts, and that has no compiled form. */
    ThreeOpinions(String uncompiled) {
        this.reference = null;
        this.compiled = null;
        this.oracle = null;
        this.uncompiled = uncompiled;
    }

    /**
     * Returns who says what, in a few lines; empty when all say the same.
     *
     * @param payload of a stream, a sequence with one payload a line
     */
    Optional<String> disagreement(byte[] payload) {
        if (uncompiled != null) {
            return Optional.of("not compiled: " + uncompiled);
        }
        return guarded(() -> compiled.isStream() ? sequence(payload) : single(payload));
    }

    /** Does what {@link #disagreement} does, for one payload of a stream too. */
    Optional<String> disagreementOnOne(byte[] payload) {
        return guarded(() -> single(payload));
    }

    private static Optional<String> guarded(Supplier<Optional<String>> opinions) {
        try {
            return opinions.get();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            StackTraceElement[] stack = e.getStackTrace();
            return Optional.of("crash: " + e + (stack.length == 0 ? "" : " at " + stack[0]));
        }
    }

    private Optional<String> single(byte[] payload) {
        Verdict<Object> given = compiled.read(payload, CONSUMER);
        return engines(reference.check(payload, CONSUMER), given)
                .or(() -> engines(reference.check(payload, PRODUCER), compiled.read(payload, PRODUCER)))
                .or(() -> third(oracle.opinion(payload), Finding.of(given)))
                .or(() -> given.value().flatMap(record -> bound(record, payload)))
                .or(() -> given.isValid() ? given.value().flatMap(this::roundTrip) : Optional.empty());
    }

    private Optional<String> sequence(byte[] payloads) {
        StreamChecker<JsonNode> meant = reference.stream(Context.NONE);
        StreamChecker<Object> given = compiled.stream(Context.NONE);
        StreamOracle third = oracle.stream();
        int line = 0;
        for (String text : new String(payloads, UTF_8).lines().toList()) {
            line++;
            byte[] payload = text.getBytes(UTF_8);
            Optional<String> alone = single(payload);
            Optional<Object> record = compiled.read(payload, CONSUMER).value();
            if (alone.isPresent() || record.isEmpty()) {
                return alone;
            }
            JsonNode tree = JsonTrees.read(payload).orElseThrow();
            PayloadLocation location = new PayloadLocation(line, payload);
            Optional<String> said =
                    same(meant.offer(tree, location), given.offer(record.get(), location), third.offer(tree, line));
            if (said.isPresent()) {
                return said;
            }
        }
        return same(meant.advanceTo(LATE), given.advanceTo(LATE), third.advanceTo(LATE));
    }

    private static Optional<String> same(List<Violation> meant, List<Violation> given, List<String> third) {
        List<String> first = lines(meant);
        List<String> second = lines(given);
        return first.equals(second) && second.equals(third)
                ? Optional.empty()
                : Optional.of("stream: reference " + first + "\ncompiled: " + second + "\noracle:   " + third);
    }

    private static List<String> lines(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.line() + " " + violation.rule() + " " + violation.pointer())
                .sorted()
                .toList();
    }

    private static Optional<String> engines(Verdict<?> meant, Verdict<?> given) {
        List<String> first = words(meant);
        List<String> second = words(given);
        return first.equals(second) ? Optional.empty() : Optional.of("reference: " + first + "\ncompiled:  " + second);
    }

    private static Optional<String> third(Opinion opinion, List<Finding> found) {
        boolean readable = found.stream().noneMatch(finding -> finding.rule().startsWith("json."));
        List<Finding> structure = found.stream()
                .filter(finding -> finding.rule().startsWith("schema."))
                .toList();
        boolean same = opinion.readable() == readable
                && (!readable || opinion.structure().equals(structure))
                && (!readable || !structure.isEmpty() || opinion.rules().equals(found));
        return same ? Optional.empty() : Optional.of("engines: " + found + "\noracle:  " + opinion);
    }

    private Optional<String> bound(Object record, byte[] payload) {
        byte[] written = compiled.write(record);
        return Bound.difference(
                        JsonTrees.read(written).orElseThrow(),
                        JsonTrees.read(payload).orElseThrow(),
                        "")
                .map(pointer -> "record: differs at " + pointer + ": " + record);
    }

    /** The record of a valid payload is valid, and so is what is written of it, which is read as an equal record. */
    private Optional<String> roundTrip(Object record) {
        List<Violation> violations = compiled.check(record, CONSUMER);
        if (!violations.isEmpty()) {
            return Optional.of("round trip: " + record + " is not valid: " + violations);
        }
        byte[] written = compiled.write(record);
        Verdict<Object> again = compiled.read(written, CONSUMER);
        if (!again.value().equals(Optional.of(record))) {
            return Optional.of("round trip: " + record + " is written as " + new String(written, UTF_8)
                    + ", which is read as " + again);
        }
        return third(oracle.opinion(written), Finding.of(again)).map(said -> "round trip: " + said);
    }

    /** Which rules and keywords are broken, and in which words; of several failures in a rule either may be told. */
    private static List<String> words(Verdict<?> verdict) {
        return Stream.concat(
                        verdict.violations().stream()
                                .map(violation -> violation.message().contains("cannot be evaluated")
                                        ? violation.rule() + " " + violation.pointer() + " cannot be evaluated"
                                        : violation.toString()),
                        verdict.unchecked().stream().map(Objects::toString))
                .sorted()
                .toList();
    }
}
