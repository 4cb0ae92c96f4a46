package dev.contracts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows of the program is what it prints; a line {@code ...} stands for lines that are left out. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root"));
    private static final Pattern BLOCK = Pattern.compile("```console\n\\$ \\./contracts (.*)\n([^`]*)```");
    private static final String ASK = "$ echo $?\n";

    record Shown(String arguments, String output, int exitCode) {
        @Override
        public String toString() {
            return "./contracts " + arguments;
        }
    }

    static Stream<Shown> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> {
                    String[] parts = block.group(2).split(Pattern.quote(ASK), 2);
                    return new Shown(block.group(1), timeless(parts[0]), Integer.parseInt(parts[1].strip()));
                });
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void showsWhatIsPrinted(Shown shown) {
        CommandResult session = CommandResult.of(ROOT.resolve("schemas"), "", shown.arguments.split(" "));
        List<String> printed = timeless(session.out()).lines().toList();
        int from = 0;
        for (List<String> excerpt : excerpts(shown.output)) {
            int at = find(printed, excerpt, from);
            assertThat(at)
                    .as(String.join("\n", excerpt) + "\n  in\n" + session.out())
                    .isNotNegative();
            from = at + excerpt.size();
        }
        assertThat(from).as("the end is shown").isEqualTo(printed.size());
        assertThat(session.exitCode()).isEqualTo(shown.exitCode);
    }

    /** What the README shows of a build that fails is what the integration test of that build waits for. */
    @Test
    void showsWhatADriftedProducerIsTold() throws IOException {
        String expected = Files.readString(
                ROOT.resolve("contracts-integration-tests/src/it/java-producer-that-drifted-fails/expected.txt"));
        List<String> shown = Files.readString(ROOT.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("[ERROR] error["))
                .map(line -> line.substring("[ERROR] ".length()))
                .toList();
        assertThat(shown)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(expected).contains(line));
    }

    private static String timeless(String output) {
        return output.replaceAll("\\([0-9.]+ s\\)", "(… s)");
    }

    private static List<List<String>> excerpts(String output) {
        List<List<String>> excerpts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : output.lines().toList()) {
            if (line.equals("...")) {
                excerpts.add(new ArrayList<>());
            } else {
                excerpts.get(excerpts.size() - 1).add(line);
            }
        }
        return excerpts;
    }

    private static int find(List<String> lines, List<String> excerpt, int from) {
        for (int at = from; at + excerpt.size() <= lines.size(); at++) {
            if (lines.subList(at, at + excerpt.size()).equals(excerpt)) {
                return at;
            }
        }
        return -1;
    }
}
