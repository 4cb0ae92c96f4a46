package dev.contracts.runner.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.keyword.Assertion;
import dev.contracts.model.keyword.Keywords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInRulesTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));
    private static final Pattern ID = Pattern.compile("(?m)^(?:schema|json)\\.[A-Za-z-]+");

    @Test
    void everyRuleThatAnExampleBreaksHasASentence() throws IOException {
        TreeSet<String> ids =
                new TreeSet<>(List.of("json.syntax", "json.encoding", "json.duplicate-key", "json.limit"));
        for (Path examples :
                List.of(ROOT.resolve("schemas"), Path.of("../contracts-validator/src/test/resources/contracts"))) {
            try (Stream<Path> files = Files.walk(examples)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".expected"))
                        .toList()) {
                    ID.matcher(Files.readString(file)).results().forEach(found -> ids.add(found.group()));
                }
            }
        }
        assertThat(ids).hasSizeGreaterThan(15);
        for (String id : ids) {
            assertThat(BuiltInRules.sentence(id)).endsWith(".").doesNotContain(id);
        }
    }

    @Test
    void everyAssertionHasASentenceOfItsOwn() {
        Set<String> sentences = new HashSet<>();
        for (Assertion<?> assertion : Keywords.assertions()) {
            assertThat(sentences.add(BuiltInRules.sentence("schema." + assertion.keyword())))
                    .as(assertion.keyword())
                    .isTrue();
        }
    }

    @Test
    void aRuleThatIsNotKnownYetIsNamed() {
        assertThat(BuiltInRules.sentence("schema.later"))
                .isEqualTo("The payload does not satisfy the contract's schema.later.");
    }
}
