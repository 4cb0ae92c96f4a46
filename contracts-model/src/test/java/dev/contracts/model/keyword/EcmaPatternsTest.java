package dev.contracts.model.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.contracts.runtime.function.TextPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A pattern that a contract may have is found where the RegExp of node finds it, with the flag {@code u}. */
class EcmaPatternsTest {
    private static final Path VECTORS = Path.of(
            System.getProperty("contracts.root"), "contracts-model/src/test/resources/rows/patterns-of-node.txt");
    private static final Path WRITTEN =
            Path.of(System.getProperty("contracts.root"), "contracts-model/src/test/resources/rows/patterns.txt");
    private static final int ROUNDS = Integer.getInteger("contracts.patterns", 4_000);

    /** The verdicts that node has given, so that every build knows them; {@code -Drecreate=true} asks node again. */
    @Test
    void theVerdictsOfNodeAreKept() throws IOException {
        if (Boolean.getBoolean("recreate")) {
            recreate();
        }
        List<String> lines = Files.readAllLines(VECTORS);
        List<String> texts = new ArrayList<>();
        int compared = 0;
        for (String line : lines) {
            if (line.startsWith("text ")) {
                texts.add(string(line.substring(5)));
            } else if (!line.startsWith("#")) {
                int space = line.indexOf(' ');
                compared += compare(string(line.substring(space + 1)), texts, line.substring(0, space)) ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    @Test
    void randomPatternsHaveTheVerdictOfNode() {
        long seed = Long.getLong("contracts.seed", 262);
        RandomPatterns random = new RandomPatterns(new Random(seed));
        int compared = 0;
        try (NodePatterns node = NodePatterns.start()) {
            for (int round = 0; round < ROUNDS; round++) {
                String pattern = random.pattern();
                List<String> texts = random.texts(20);
                if (pattern.contains("\\B")) {
                    texts.removeIf(EcmaPatternsTest::hasPair);
                }
                try {
                    compared += compare(pattern, texts, node.ask(pattern, texts)) ? 1 : 0;
                } catch (AssertionError e) {
                    throw new AssertionError("-Dcontracts.seed=" + seed, e);
                }
            }
        } catch (IOException e) {
            abort("node is not on the path: the verdicts that it gave once are compared, and no new ones");
        }
        assertThat(compared).isGreaterThan(ROUNDS / 5);
    }

    /** Returns whether the text has a surrogate pair: node finds {@code \B} between its halves, where ECMA-262 does not look. */
    private static boolean hasPair(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    /** Returns whether a contract may have the pattern, so that there was something to compare. */
    private static boolean compare(String pattern, List<String> texts, String expected) {
        if (PatternSubset.fault(pattern).isPresent() || PatternSubset.usesCategory(pattern)) {
            return false;
        }
        TextPattern compiled = TextPattern.ofSchema(pattern);
        StringBuilder found = new StringBuilder();
        texts.forEach(text -> found.append(compiled.isIn(text) ? '1' : '0'));
        assertThat(found)
                .as(
                        "%s in %s",
                        NodePatterns.json(pattern),
                        texts.stream().map(NodePatterns::json).toList())
                .hasToString(expected);
        return true;
    }

    private static void recreate() throws IOException {
        RandomPatterns random = new RandomPatterns(new Random(262));
        List<String> texts = random.texts(60);
        Set<String> patterns = Files.readAllLines(WRITTEN).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        while (patterns.size() < 700) {
            patterns.add(random.pattern());
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Where node finds a pattern with the flag u: 0 or 1 for each text, or refused. Written by EcmaPatternsTest.");
        texts.forEach(text -> lines.add("text " + NodePatterns.json(text)));
        try (NodePatterns node = NodePatterns.start()) {
            patterns.forEach(pattern -> lines.add(node.ask(pattern, texts) + " " + NodePatterns.json(pattern)));
        }
        Files.writeString(VECTORS, String.join("\n", lines) + "\n");
    }

    private static String string(String json) {
        return JsonMapper.shared().readTree(json).stringValue();
    }
}
