package dev.contracts.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The patterns of random contracts, held against the RegExp of node with the flag u. */
class PatternsTest {
    private static final String SCRIPT = "const all = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
            + "console.log(JSON.stringify(all.map(([p, s]) => new RegExp(p, 'u').test(s))));";

    @TempDir
    private Path folder;

    @Test
    void ecmaScriptSaysTheSame() throws IOException {
        ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
        for (String pattern : RandomLeaf.PATTERNS) {
            for (String text : RandomPayload.STRINGS) {
                // half a character cannot be sent
                if (!text.contains("\u2028")
                        && StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                    pairs.addArray().add(pattern).add(text);
                }
            }
        }
        JsonNode answers = node(pairs);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            JsonNode schema = JsonNodeFactory.instance
                    .objectNode()
                    .set("pattern", pairs.get(i).get(0));
            boolean holds = Assertions.broken(schema, pairs.get(i).get(1)).isEmpty();
            if (holds != answers.get(i).booleanValue()) {
                different.add(pairs.get(i) + ": " + holds);
            }
        }
        assertThat(different).isEmpty();
    }

    private JsonNode node(JsonNode input) throws IOException {
        Path questions = Files.writeString(folder.resolve("questions.json"), input.toString());
        Process node;
        try {
            node = new ProcessBuilder("node", "-e", SCRIPT)
                    .redirectInput(questions.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no node on the PATH: patterns are not compared with ECMAScript");
            throw e;
        }
        byte[] answers = node.getInputStream().readAllBytes();
        return JsonTrees.MAPPER.readTree(new String(answers, StandardCharsets.UTF_8));
    }
}
