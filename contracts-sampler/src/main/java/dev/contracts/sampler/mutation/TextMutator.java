package dev.contracts.sampler.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.contracts.sampler.value.RandomSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON in one of several ways, and now and then as what is not quite JSON. */
final class TextMutator {
    private final JsonMapper mapper;
    private final RandomSource random;

    TextMutator(JsonMapper mapper, RandomSource random) {
        this.mapper = mapper;
        this.random = random;
    }

    byte[] write(JsonNode root) {
        byte[] bytes = random.below(4) == 0
                ? mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root)
                : mapper.writeValueAsBytes(root);
        return random.below(40) == 0 ? changed(bytes) : bytes;
    }

    /** Works on bytes as Latin 1, so that a text may end within a character. */
    private byte[] changed(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        String changed =
                switch (random.below(5)) {
                    case 0 -> text.substring(0, random.below(text.length()));
                    case 1 -> text + "x";
                    case 2 -> text.startsWith("{\"") ? "{\"x\":1,\"x\":2," + text.substring(1) : text;
                    case 3 -> text.replace(",", " ,\n\t");
                    default -> text.replace("\":", "\" : ");
                };
        return changed.getBytes(ISO_8859_1);
    }
}
