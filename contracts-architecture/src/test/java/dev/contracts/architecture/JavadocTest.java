package dev.contracts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Javadoc begins with the verb of what a method does, or with the noun that a type or a constant is. */
class JavadocTest {
    /** A first sentence that is a subordinate clause: it names neither what is done nor what is there. */
    private static final Pattern CLAUSE =
            Pattern.compile("/\\*\\*\\s+(?:\\*\\s+)?(?:What|Whether|How|Of|Where|Why|Who|Whoever|Which|As|That)\\b.*");

    @Test
    void noFirstSentenceIsASubordinateClause() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : Modules.sources()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    found.addAll(clauses(file.toString(), Files.readString(file)));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aSubordinateClauseIsFoundWithItsLine() {
        String source = """
                /** What a type is. */
                class Sample {
                    /**
                     * Whether it holds.
                     */
                    boolean holds;
                    /** Returns whether it holds. What else it says does not matter. */
                    boolean holds() {
                        return holds;
                    }
                }
                """;
        assertThat(clauses("Sample.java", source))
                .containsExactly("Sample.java:1: /** What a type is. */", "Sample.java:3: /** * Whether it holds.");
    }

    private static List<String> clauses(String file, String source) {
        List<String> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(source);
        while (matcher.find()) {
            int line = source.substring(0, matcher.start()).split("\n", -1).length;
            clauses.add(file + ":" + line + ": " + matcher.group().replaceAll("\\s+", " "));
        }
        return clauses;
    }
}
