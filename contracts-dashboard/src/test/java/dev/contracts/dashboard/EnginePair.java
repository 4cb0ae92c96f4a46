package dev.contracts.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.PayloadLocation;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.validator.ContractValidator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The generated reader of a contract and the reference validator of it; both must say the same, word for word. */
record EnginePair<T>(Contract<T> compiled, ContractValidator reference) {
    private static final Limits LIMITS = Limits.DEFAULT.withViolations(10_000);

    /** The two engines of a contract that is compiled in this module. */
    static EnginePair<?> of(ContractModel model) {
        return new EnginePair<>(CompiledContracts.of(model), new ContractValidator(model));
    }

    /** One payload. */
    void agree(byte[] payload, Context context, Options options) {
        Options complete = options.withContext(context).withLimits(LIMITS);
        Verdict<T> left = compiled.read(payload, complete);
        Verdict<JsonNode> right = reference.check(payload, complete);
        assertThat(words(left.violations()))
                .as(() -> describe(payload, complete))
                .isEqualTo(words(right.violations()));
        assertThat(left.unchecked()).as(() -> describe(payload, complete)).isEqualTo(right.unchecked());
        assertThat(left.value().isPresent())
                .as(() -> describe(payload, complete))
                .isEqualTo(right.value().isPresent());
        assertThat(left.isKeepAlive()).as(() -> describe(payload, complete)).isEqualTo(right.isKeepAlive());
        if (left.isValid() && left.violations().isEmpty() && !left.isKeepAlive()) {
            assertThat(words(compiled.check(left.value().orElseThrow(), complete)))
                    .as(() -> "written again: " + describe(payload, complete))
                    .isEmpty();
        }
    }

    /** A sequence of payloads, oldest first; of a contract that says something about sequences. */
    void agree(List<byte[]> lines, Context context) {
        StreamChecker<T> left = compiled.stream(context);
        StreamChecker<JsonNode> right = reference.stream(context);
        Options options = Options.DEFAULT.withContext(context).withLimits(LIMITS);
        int number = 0;
        for (byte[] line : lines) {
            PayloadLocation place = new PayloadLocation(++number, line);
            Verdict<T> compiledVerdict = compiled.read(line, options);
            Verdict<JsonNode> referenceVerdict = reference.check(line, options);
            List<Violation> compiledFound = offer(left, compiledVerdict, place);
            List<Violation> referenceFound = offer(right, referenceVerdict, place);
            assertThat(words(compiledFound)).as(() -> describe(lines)).isEqualTo(words(referenceFound));
            assertThat(left.nextDeadline()).as(() -> describe(lines)).isEqualTo(right.nextDeadline());
        }
        assertThat(left.close()).as(() -> describe(lines)).isEqualTo(right.close());
    }

    private static <V> List<Violation> offer(StreamChecker<V> stream, Verdict<V> verdict, PayloadLocation place) {
        if (verdict.isKeepAlive()) {
            return List.of();
        }
        return verdict.value().isEmpty()
                ? stream.offerInvalid(place)
                : stream.offer(verdict.value().get(), place);
    }

    private static List<String> words(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.severity() + " " + violation.rule() + " " + violation.line() + ":"
                        + violation.column() + " " + violation.pointer() + " " + violation.message())
                .sorted()
                .toList();
    }

    private static String describe(byte[] payload, Options options) {
        return options + ", payload " + new String(payload, StandardCharsets.UTF_8);
    }

    private static String describe(List<byte[]> lines) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            text.writeBytes(line);
            text.write('\n');
        }
        return "sequence\n" + text.toString(StandardCharsets.UTF_8);
    }
}
