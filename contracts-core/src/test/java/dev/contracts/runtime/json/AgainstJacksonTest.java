package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The parser and the cursor agree with {@link StrictJackson} on texts that are nearly JSON.
 * {@code -Dcontracts.seed} and {@code -Dcontracts.texts} change what is tried.
 */
class AgainstJacksonTest {
    private static final long SEED = Long.getLong("contracts.seed", 20_261_102L);
    private static final int TEXTS = Integer.getInteger("contracts.texts", 30_000);

    @Test
    void acceptsAndReadsWhatJacksonDoes() {
        NearlyJson texts = new NearlyJson(SEED);
        int accepted = 0;
        for (int count = 0; count < TEXTS; count++) {
            byte[] text = texts.next();
            JsonError error = JsonError.find(text, Limits.DEFAULT);
            if (error != null && error.rule().equals("json.limit")) {
                continue; // Jackson has no limit of this kind on exponents: it fails somewhere inside instead.
            }
            String shown = "seed " + SEED + ", text " + count + ": " + new String(text, StandardCharsets.UTF_8);
            JsonNode theirs = StrictJackson.read(text);
            assertThat(error == null).as("%s: %s", shown, error).isEqualTo(theirs != null);
            if (theirs != null) {
                accepted++;
                Object ours = new JsonCursor(text).readTree();
                assertThat(JsonTrees.canonical(ours))
                        .as(shown)
                        .isEqualTo(JsonTrees.canonical(StrictJackson.tree(theirs)));
                byte[] written = new JsonWriter().tree(ours).toBytes();
                assertThat(JsonTrees.canonical(StrictJackson.tree(StrictJackson.read(written))))
                        .as(shown)
                        .isEqualTo(JsonTrees.canonical(ours));
            }
        }
        assertThat(accepted).isBetween(TEXTS / 20, TEXTS / 2);
    }
}
