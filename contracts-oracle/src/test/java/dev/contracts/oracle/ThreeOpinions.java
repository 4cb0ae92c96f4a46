package dev.contracts.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.validator.ContractValidator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The reference engine, the compiled one and the oracle, on one contract. */
final class ThreeOpinions {
    private static final Options CONSUMER = Options.DEFAULT.withLimits(Limits.DEFAULT.withViolations(100_000));
    private static final Options PRODUCER = CONSUMER.withProfile(Profile.PRODUCER);

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

    /** Each payload of a sequence alone, then all of them as a sequence, without context and with. */
    private Optional<String> sequence(byte[] payloads) {
        for (byte[] payload : SequenceOpinions.lines(payloads)) {
            Optional<String> alone = single(payload);
            if (alone.isPresent()) {
                return alone;
            }
        }
        return sequence(payloads, Context.NONE, Map.of())
                .or(() -> sequence(payloads, RandomContext.CONTEXT, RandomContext.GIVEN));
    }

    private Optional<String> sequence(byte[] payloads, Context context, Map<String, ?> values) {
        return new SequenceOpinions(
                        reference,
                        reference.stream(context),
                        compiled,
                        compiled.stream(context),
                        oracle,
                        oracle.stream(values))
                .disagreement(payloads);
    }

    private Optional<String> single(byte[] payload) {
        Optional<String> alone = single(payload, Context.NONE, Map.of());
        return alone.isPresent() || compiled.context().isEmpty()
                ? alone
                : single(payload, RandomContext.CONTEXT, RandomContext.GIVEN);
    }

    private Optional<String> single(byte[] payload, Context context, Map<String, ?> values) {
        Verdict<Object> given = compiled.read(payload, CONSUMER.withContext(context));
        return engines(reference.check(payload, CONSUMER.withContext(context)), given)
                .or(() -> engines(
                        reference.check(payload, PRODUCER.withContext(context)),
                        compiled.read(payload, PRODUCER.withContext(context))))
                .or(() -> third(oracle.opinion(payload, values), given))
                .or(() -> given.value().flatMap(record -> bound(record, payload)))
                .or(() -> given.isValid()
                        ? given.value()
                                .flatMap(record -> roundTrip(record, given, CONSUMER.withContext(context), values))
                        : Optional.empty());
    }

    private static Optional<String> engines(Verdict<?> meant, Verdict<?> given) {
        List<String> first = words(meant);
        List<String> second = words(given);
        return first.equals(second) ? Optional.empty() : Optional.of("reference: " + first + "\ncompiled:  " + second);
    }

    private Optional<String> third(Opinion opinion, Verdict<?> given) {
        List<Finding> found = Finding.of(given);
        boolean readable = found.stream().noneMatch(finding -> finding.rule().startsWith("json."));
        List<Finding> structure = found.stream()
                .filter(finding -> finding.rule().startsWith("schema."))
                .toList();
        List<Finding> broken = found.stream()
                .filter(finding -> !finding.rule().startsWith("schema."))
                .toList();
        boolean same = opinion.readable() == readable
                && (!readable || opinion.structure().equals(structure))
                && (!readable || broken(opinion, given).equals(broken));
        return same ? stoppedForNothing(opinion, given) : Optional.of("engines: " + given + "\noracle:  " + opinion);
    }

    private static boolean stops(Unchecked unchecked, RuleOpinion rule) {
        return unchecked.rule().equals(rule.rule())
                && (unchecked.pointer().equals(rule.value())
                        || (unchecked.fault() != null && rule.value().startsWith(unchecked.pointer() + "/")));
    }

    /** Returns the rules that the oracle calls broken, where the engines do not say that a fault stops them, there or around it. */
    private static List<Finding> broken(Opinion opinion, Verdict<?> given) {
        return opinion.rules().stream()
                .filter(rule ->
                        !rule.holds() && given.unchecked().stream().noneMatch(unchecked -> stops(unchecked, rule)))
                .map(RuleOpinion::finding)
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<String> stoppedForNothing(Opinion opinion, Verdict<?> given) {
        for (Unchecked unchecked : given.unchecked()) {
            for (RuleOpinion rule : opinion.rules()) {
                if (unchecked.fault() != null
                        && rule.rule().equals(unchecked.rule())
                        && rule.value().equals(unchecked.pointer())
                        && rule.ignores(unchecked.fault().pointer(), oracle.names())) {
                    return Optional.of("stopped: " + unchecked + " by what it does not read");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> bound(Object record, byte[] payload) {
        byte[] written = compiled.write(record);
        return Bound.difference(
                        JsonTrees.read(written).orElseThrow(),
                        JsonTrees.read(payload).orElseThrow(),
                        "")
                .map(pointer -> "record: differs at " + pointer + ": " + record);
    }

    /** The record of a valid payload is judged as the payload, and so is what is written of it, which is read as an equal record. */
    private Optional<String> roundTrip(Object record, Verdict<?> given, Options options, Map<String, ?> values) {
        List<Violation> violations = compiled.check(record, options);
        byte[] written = compiled.write(record);
        Verdict<Object> again = compiled.read(written, options);
        if (violations.size() != given.violations().size()
                || !Finding.of(again).equals(Finding.of(given))
                || !again.value().equals(Optional.of(record))) {
            return Optional.of("round trip: " + record + " gives " + violations + ", is written as "
                    + new String(written, UTF_8) + ", which is read as " + again);
        }
        return third(oracle.opinion(written, values), again).map(said -> "round trip: " + said);
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
