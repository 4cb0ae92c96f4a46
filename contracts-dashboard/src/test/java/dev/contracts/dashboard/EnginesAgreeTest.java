package dev.contracts.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.PayloadPlace;
import dev.contracts.Profile;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.json.JsonGate;
import dev.contracts.json.JsonLines;
import dev.contracts.model.ContractModel;
import dev.contracts.model.Example;
import dev.contracts.validator.ContractValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The generated readers and the reference validator give one verdict: on every example, and on seeded mutations of every
 * example. {@code -Dcontracts.seed} and {@code -Dcontracts.mutations} change what is tried.
 */
class EnginesAgreeTest {
    private static final long SEED = Long.getLong("contracts.seed", 20_261_102L);
    private static final int MUTATIONS = Integer.getInteger("contracts.mutations", 24_000);
    private static final Limits LIMITS = Limits.DEFAULT.withFindings(10_000);

    static Stream<String> contracts() {
        return CompiledContracts.models().stream().map(ContractModel::name);
    }

    private static ContractModel model(String name) {
        return CompiledContracts.models().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void onEveryExampleAndOnMutationsOfIt(String name) {
        ContractModel model = model(name);
        Pair<?> pair = new Pair<>(CompiledContracts.of(model), new ContractValidator(model));
        Random random = new Random(SEED + name.hashCode());
        Mutator mutator = new Mutator(random);
        List<Example> examples = model.examples();
        int each = MUTATIONS / 6 / examples.size() + 1;
        for (Example example : examples) {
            List<byte[]> payloads = payloads(example);
            payloads.forEach(payload -> pair.agree(payload, example.context(), Options.DEFAULT));
            for (int round = 0; round < each; round++) {
                byte[] payload = payloads.get(random.nextInt(payloads.size()));
                byte[] mutated = parses(payload) ? mutator.mutate(Mutator.read(payload)) : payload;
                Context context = random.nextInt(3) == 0 ? Context.NONE : example.context();
                pair.agree(mutated, context, options(random));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void onEverySequenceAndOnMutationsOfIt(String name) {
        ContractModel model = model(name);
        if (model.stream() == null) {
            assertThat(CompiledContracts.of(model).isStream()).isFalse();
            return;
        }
        Pair<?> pair = new Pair<>(CompiledContracts.of(model), new ContractValidator(model));
        Random random = new Random(SEED + name.hashCode());
        Mutator mutator = new Mutator(random);
        for (Example example : model.examples()) {
            if (example.sequence()) {
                List<byte[]> lines = payloads(example);
                pair.agree(lines, example.context());
                for (int round = 0; round < 60; round++) {
                    pair.agree(mutated(lines, random, mutator), example.context());
                }
            }
        }
    }

    private static List<byte[]> mutated(List<byte[]> lines, Random random, Mutator mutator) {
        List<byte[]> changed = new ArrayList<>(lines);
        for (int changes = 1 + random.nextInt(2); changes > 0 && !changed.isEmpty(); changes--) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(5)) {
                case 0 -> changed.remove(at);
                case 1 -> changed.add(at, changed.get(random.nextInt(changed.size())));
                case 2 -> Collections.swap(changed, at, random.nextInt(changed.size()));
                default ->
                    changed.set(at, parses(changed.get(at)) ? oneLine(mutator, changed.get(at)) : changed.get(at));
            }
        }
        return changed;
    }

    private static byte[] oneLine(Mutator mutator, byte[] line) {
        return new String(mutator.mutate(Mutator.read(line)), StandardCharsets.UTF_8)
                .replaceAll("\\R *", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Options options(Random random) {
        Profile profile = random.nextBoolean() ? Profile.CONSUMER : Profile.PRODUCER;
        return Options.DEFAULT.withProfile(profile).withStrict(profile == Profile.PRODUCER && random.nextBoolean());
    }

    private static boolean parses(byte[] payload) {
        return JsonGate.check(payload, LIMITS) == null;
    }

    private static List<byte[]> payloads(Example example) {
        try {
            byte[] bytes = Files.readAllBytes(example.payload());
            if (!example.sequence()) {
                return List.of(bytes);
            }
            List<byte[]> lines = new ArrayList<>();
            JsonLines source = new JsonLines(new ByteArrayInputStream(bytes));
            for (JsonLines.Line line = source.next(); line != null; line = source.next()) {
                lines.add(line.payload());
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The two engines of one contract. */
    private record Pair<T>(Contract<T> compiled, ContractValidator reference) {
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
            if (left.isValid() && left.violations().isEmpty()) {
                assertThat(words(compiled.check(left.value().orElseThrow(), complete)))
                        .as(() -> "written again: " + describe(payload, complete))
                        .isEmpty();
            }
        }

        void agree(List<byte[]> lines, Context context) {
            StreamChecker<T> left = compiled.stream(context);
            StreamChecker<JsonNode> right = reference.stream(context);
            Options options = Options.DEFAULT.withContext(context).withLimits(LIMITS);
            int number = 0;
            for (byte[] line : lines) {
                PayloadPlace place = new PayloadPlace(++number, line);
                Verdict<T> compiledVerdict = compiled.read(line, options);
                Verdict<JsonNode> referenceVerdict = reference.check(line, options);
                List<Violation> compiledFound = offer(left, compiledVerdict, place);
                List<Violation> referenceFound = offer(right, referenceVerdict, place);
                assertThat(words(compiledFound)).as(() -> describe(lines)).isEqualTo(words(referenceFound));
                assertThat(left.nextDeadline()).as(() -> describe(lines)).isEqualTo(right.nextDeadline());
            }
            assertThat(left.close()).as(() -> describe(lines)).isEqualTo(right.close());
        }

        private static <V> List<Violation> offer(StreamChecker<V> stream, Verdict<V> verdict, PayloadPlace place) {
            if (verdict.value().isEmpty()) {
                stream.hole(place.line(), "structure");
                return List.of();
            }
            return stream.offer(verdict.value().get(), place);
        }

        private static List<String> words(List<Violation> violations) {
            return violations.stream()
                    .map(violation -> violation.severity() + " " + violation.rule() + " " + violation.line() + ":"
                            + violation.column() + " " + violation.pointer() + " " + violation.message())
                    .sorted()
                    .toList();
        }

        private static String describe(byte[] payload, Options options) {
            return "seed " + SEED + ", " + options + ", payload " + new String(payload, StandardCharsets.UTF_8);
        }

        private static String describe(List<byte[]> lines) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (byte[] line : lines) {
                text.writeBytes(line);
                text.write('\n');
            }
            return "seed " + SEED + ", sequence\n" + text.toString(StandardCharsets.UTF_8);
        }
    }
}
