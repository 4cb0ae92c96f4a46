package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Options;
import dev.contracts.PayloadLocation;
import dev.contracts.Profile;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.model.example.ExpectedViolation;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.validator.ContractValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The reference engine and the compiled one, side by side on one contract. */
public final class BothEngines {
    private final ContractModel model;
    private final ContractValidator reference;
    private final Contract<Object> compiled;

    BothEngines(ContractModel model, CompiledContracts contracts) {
        this.model = model;
        this.reference = new ContractValidator(model);
        this.compiled = contracts.contract(model);
    }

    ContractModel model() {
        return model;
    }

    Contract<Object> compiled() {
        return compiled;
    }

    /** The payloads of the contract's examples, sequences line by line. */
    List<byte[]> payloads() {
        return model.examples().stream()
                .flatMap(example -> lines(example).stream())
                .toList();
    }

    /** Returns the payloads of an example, a sequence line by line. */
    public static List<byte[]> lines(Example example) {
        try {
            byte[] bytes = Files.readAllBytes(example.payload());
            return example.sequence()
                    ? new String(bytes, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(line -> line.getBytes(StandardCharsets.UTF_8))
                            .toList()
                    : List.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless both say the same of a payload, word for word. */
    void agree(byte[] payload, Options options) {
        Verdict<JsonNode> meant = reference.check(payload, options);
        Verdict<Object> given = compiled.read(payload, options);
        String about = model.name() + " with " + options + "\n" + shortened(payload);
        assertThat(words(given.violations())).as(about).isEqualTo(words(meant.violations()));
        assertThat(given.unchecked()).as(about).isEqualTo(meant.unchecked());
        assertThat(given.errors()).as(about).isEqualTo(meant.errors());
        assertThat(given.warnings()).as(about).isEqualTo(meant.warnings());
        assertThat(given.isValid()).as(about).isEqualTo(meant.isValid());
        if (given.value().isPresent()) {
            roundTrip(given.value().get(), given, options, about);
        }
    }

    /** Fails unless the compiled engine finds what the example of a payload says. */
    void finds(Example example) {
        byte[] payload = lines(example).get(0);
        List<Violation> found = compiled.read(payload, Options.DEFAULT.withContext(example.context()))
                .violations();
        assertThat(found.stream()
                        .map(violation -> new ExpectedViolation(violation.rule(), 0, violation.pointer()))
                        .toList())
                .as(example.location().toString())
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    /** What was read can be written, and what was written reads as the same record with the same findings. */
    private void roundTrip(Object record, Verdict<Object> verdict, Options options, String about) {
        byte[] written = compiled.write(record);
        Verdict<Object> again =
                compiled.read(written, options.withProfile(Profile.CONSUMER).withStrict(false));
        assertThat(again.value())
                .as("%s\nwritten as %s", about, shortened(written))
                .contains(record);
        if (options.profile() == Profile.CONSUMER) {
            assertThat(places(again.violations()))
                    .as("%s\nwritten as %s", about, shortened(written))
                    .isEqualTo(places(verdict.violations()));
        }
    }

    /** Fails unless both say the same of a sequence of payloads. */
    void agree(List<byte[]> sequence, Context context) {
        StreamChecker<JsonNode> meant = reference.stream(context);
        StreamChecker<Object> given = compiled.stream(context);
        Options options = Options.DEFAULT.withContext(context);
        int line = 0;
        for (byte[] payload : sequence) {
            line++;
            Verdict<JsonNode> tree = reference.check(payload, options);
            Verdict<Object> record = compiled.read(payload, options);
            String about = model.name() + ", payload " + line + ": " + shortened(payload);
            if (tree.value().isPresent() && record.value().isPresent()) {
                PayloadLocation place = new PayloadLocation(line, payload);
                assertThat(lines(given.offer(record.value().get(), place)))
                        .as(about)
                        .isEqualTo(lines(meant.offer(tree.value().get(), place)));
            } else {
                PayloadLocation place = new PayloadLocation(line, payload);
                assertThat(lines(given.offerInvalid(place))).as(about).isEqualTo(lines(meant.offerInvalid(place)));
            }
            assertThat(given.nextDeadline()).as(about).isEqualTo(meant.nextDeadline());
        }
        Instant late = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(lines(given.advanceTo(late))).isEqualTo(lines(meant.advanceTo(late)));
        assertThat(given.close()).isEqualTo(meant.close());
    }

    boolean isStream() {
        return model.stream() != null;
    }

    /** Contexts of all kinds: those of the examples, and values made up for some of the names. */
    Options options(Random random) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Example> examples = model.examples();
        if (!examples.isEmpty()) {
            Context context = examples.get(random.nextInt(examples.size())).context();
            context.names().forEach(name -> values.put(name, context.get(name)));
        }
        for (ContextVariable value : model.context()) {
            if (random.nextInt(3) == 0) {
                values.put(value.name(), some(value, random));
            }
        }
        Options options = Options.DEFAULT.withContext(Context.of(values));
        return switch (random.nextInt(4)) {
            case 0 -> options.withProfile(Profile.PRODUCER);
            case 1 -> options.withStrict(true);
            default -> options;
        };
    }

    private static Object some(ContextVariable value, Random random) {
        return switch (value.type()) {
            case INTEGER -> (long) random.nextInt(5);
            case NUMBER -> random.nextInt(3) == 0 ? 0.0 : random.nextInt(100_000) / 8.0;
            case BOOLEAN -> random.nextBoolean();
            case STRING -> List.of("", "transition", "AAPL", "x").get(random.nextInt(4));
            case TIMESTAMP -> Instant.parse("2026-11-02T14:30:05Z").plusSeconds(random.nextInt(100));
            case STRINGS -> List.of("5m", "15m", "60m").subList(0, random.nextInt(4));
        };
    }

    private static List<String> words(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule() + " " + violation.severity().json() + " " + violation.line() + ":"
                        + violation.column() + " " + violation.pointer() + " " + violation.message() + " | "
                        + violation.expected() + " | " + violation.found())
                .sorted()
                .toList();
    }

    /** Without the words: a record writes its timestamps in its own way. */
    private static List<String> lines(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule() + " " + violation.severity().json() + " " + violation.line() + ":"
                        + violation.column() + " " + violation.pointer())
                .sorted()
                .toList();
    }

    private static Set<String> places(List<Violation> violations) {
        Set<String> places = new TreeSet<>();
        violations.forEach(violation -> places.add(violation.rule() + " " + violation.pointer()));
        return places;
    }

    private static String shortened(byte[] payload) {
        String text = new String(payload, StandardCharsets.UTF_8);
        return text.length() > 3_000 ? text.substring(0, 3_000) + "..." : text;
    }

    static Stream<BothEngines> of(CompiledContracts contracts) {
        List<BothEngines> engines = new ArrayList<>();
        contracts.models().forEach(model -> engines.add(new BothEngines(model, contracts)));
        return engines.stream();
    }
}
