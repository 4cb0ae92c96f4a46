package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gate and the reader agree with Jackson, set as strictly as it can be, on texts that are nearly JSON.
 * {@code -Dcontracts.seed} and {@code -Dcontracts.texts} change what is tried.
 */
class AgainstJacksonTest {
    private static final long SEED = Long.getLong("contracts.seed", 20_261_102L);
    private static final int TEXTS = Integer.getInteger("contracts.texts", 30_000);
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    @Test
    void acceptsAndReadsWhatJacksonDoes() {
        Mutations mutations = new Mutations(SEED);
        int accepted = 0;
        for (int count = 0; count < TEXTS; count++) {
            byte[] text = mutations.next();
            JsonError problem = JsonError.find(text, Limits.DEFAULT);
            if (problem != null && problem.rule().equals("json.limit")) {
                continue; // Jackson has no limit of this kind on exponents: it fails somewhere inside instead.
            }
            String shown = "seed " + SEED + ", text " + count + ": " + new String(text, StandardCharsets.UTF_8);
            JsonNode theirs = jackson(text);
            assertThat(problem == null).as("%s: %s", shown, problem).isEqualTo(theirs != null);
            if (theirs != null) {
                accepted++;
                Object ours = new JsonCursor(text).readTree();
                assertThat(JsonTrees.canonical(ours)).as(shown).isEqualTo(JsonTrees.canonical(tree(theirs)));
                byte[] written = new JsonWriter().tree(ours).toBytes();
                assertThat(JsonTrees.canonical(tree(JACKSON.readTree(written))))
                        .as(shown)
                        .isEqualTo(JsonTrees.canonical(ours));
            }
        }
        assertThat(accepted).isBetween(TEXTS / 20, TEXTS / 2);
    }

    /** What Jackson reads; null when it refuses, or would have to if it looked at encodings as RFC 8259 does. */
    private static JsonNode jackson(byte[] text) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
            if (decoded.indexOf('\0') >= 0) {
                return null; // Jackson takes this for a sign of UTF-16.
            }
            JsonNode node = JACKSON.readTree(text);
            return node.isMissingNode() || hasHalfPair(node) ? null : node;
        } catch (JacksonException | CharacterCodingException refused) {
            return null;
        }
    }

    /** Jackson takes the first half of a surrogate pair as a name. */
    private static boolean hasHalfPair(JsonNode node) {
        return node.propertyStream().anyMatch(member -> isHalf(member.getKey()) || hasHalfPair(member.getValue()))
                || node.valueStream().anyMatch(AgainstJacksonTest::hasHalfPair);
    }

    private static boolean isHalf(String name) {
        return name.codePoints().anyMatch(unit -> unit >= 0xD800 && unit <= 0xDFFF);
    }

    private static Object tree(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.propertyStream().forEach(member -> members.put(member.getKey(), tree(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.valueStream().forEach(element -> elements.add(tree(element)));
            return elements;
        }
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return new BigDecimal(node.asString());
        }
        return node.isNull() ? null : (Object) node.booleanValue();
    }
}
