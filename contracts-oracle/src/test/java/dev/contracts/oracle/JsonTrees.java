package dev.contracts.oracle;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as Jackson reads it: strict, with exact decimals. */
final class JsonTrees {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** For what is made at random: {@code Map.of} has another order in each process, and a seed must give the same in all. */
    static final JsonMapper IN_ORDER = MAPPER.rebuild()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private JsonTrees() {}

    /** Returns the payload as a tree; empty when it is not one JSON text in UTF-8. */
    static Optional<JsonNode> read(byte[] payload) {
        try {
            // Jackson's own decoder lets overlong forms pass
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload));
            boolean marked = !text.isEmpty() && text.charAt(0) == '\ufeff';
            JsonNode tree = MAPPER.readTree(text.toString().substring(marked ? 1 : 0));
            return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (CharacterCodingException | JacksonException e) {
            return Optional.empty();
        }
    }
}
