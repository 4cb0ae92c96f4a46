package dev.contracts.oracle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A payload on which not all agree. */
final class Disagreement {
    private final JsonNode schema;
    private final byte[] payload;
    private final String said;

    /**
     * @param schema the keywords of the contract
     * @param said who says what
     */
    Disagreement(JsonNode schema, byte[] payload, String said) {
        this.schema = schema;
        this.payload = payload;
        this.said = said;
    }

    JsonNode schema() {
        return schema;
    }

    byte[] payload() {
        return payload;
    }

    String said() {
        return said;
    }

    /** Returns the row that replays it: what was said is for whoever reads the row. */
    String row() {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.set("schema", schema);
        try {
            row.put(
                    "payload",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(payload))
                            .toString());
        } catch (CharacterCodingException e) {
            row.put("bytes", Base64.getEncoder().encodeToString(payload));
        }
        return row.put("said", said).toString();
    }

    /** Returns what others that have the same cause probably begin with. */
    String kind() {
        return said.startsWith("crash: ")
                ? said.replaceFirst("(?s):[^:]* at ", " at ")
                : said.replaceAll("(?s)[^a-z: ]+.*", "");
    }

    static Disagreement of(String row) {
        JsonNode read = JsonTrees.MAPPER.readTree(row);
        byte[] payload = read.has("bytes")
                ? Base64.getDecoder().decode(read.get("bytes").stringValue())
                : read.get("payload").stringValue().getBytes(StandardCharsets.UTF_8);
        return new Disagreement(read.get("schema"), payload, read.get("said").stringValue());
    }

    @Override
    public String toString() {
        return schema + "\n" + new String(payload, StandardCharsets.UTF_8) + "\n" + said;
    }
}
