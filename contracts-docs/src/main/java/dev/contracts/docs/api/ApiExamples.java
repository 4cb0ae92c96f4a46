package dev.contracts.docs.api;

import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.Verdict;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.runtime.json.JsonLines;
import dev.contracts.validator.ContractValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Chooses the valid examples of a contract for an API document. */
final class ApiExamples {
    /** The longest example that is shown, in bytes. */
    private static final int LONGEST = 16 << 10;

    private final ContractModel contract;
    private final ContractValidator validator;

    private ApiExamples(ContractModel contract) {
        this.contract = contract;
        this.validator = new ContractValidator(contract);
    }

    /**
     * Returns payloads by the name of their example: those without errors and warnings for a producer. The first
     * payload of a sequence is shown only where no example is a single payload.
     */
    static SortedMap<String, JsonNode> of(ContractModel contract) {
        ApiExamples examples = new ApiExamples(contract);
        SortedMap<String, JsonNode> single = examples.read(false);
        return single.isEmpty() ? examples.read(true) : single;
    }

    private SortedMap<String, JsonNode> read(boolean sequences) {
        SortedMap<String, JsonNode> shown = new TreeMap<>();
        for (Example example : contract.examples()) {
            byte[] payload = example.valid() && example.sequence() == sequences ? payload(example) : null;
            if (payload != null && payload.length <= LONGEST) {
                Options producer = Options.DEFAULT.withProfile(Profile.PRODUCER).withContext(example.context());
                Verdict<JsonNode> verdict = validator.check(payload, producer);
                if (verdict.violations().isEmpty()) {
                    verdict.value().ifPresent(value -> shown.put(example.name(), value));
                }
            }
        }
        return shown;
    }

    private static byte @Nullable [] payload(Example example) {
        try {
            if (Files.size(example.payload()) > LONGEST && !example.sequence()) {
                return null;
            }
            byte[] file = Files.readAllBytes(example.payload());
            if (!example.sequence()) {
                return file;
            }
            JsonLines.Line line = new JsonLines(new ByteArrayInputStream(file)).next();
            return line == null ? null : line.payload();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the name of an example as a sentence. */
    static String sentence(String name) {
        String words = name.replace('-', ' ');
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
