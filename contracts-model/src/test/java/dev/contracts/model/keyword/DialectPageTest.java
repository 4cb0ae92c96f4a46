package dev.contracts.model.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.snapshot.SnapshotReader;
import dev.contracts.runtime.function.RuleFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/dialect.md} says of the dialect is what the reader knows. */
class DialectPageTest {
    private static final Pattern QUOTED = Pattern.compile("`([$a-zA-Z-]+)`");

    @Test
    void thePageListsEveryKeywordAndNoOther() throws IOException {
        assertThat(keywordsOfThePage()).isEqualTo(new TreeSet<>(Keywords.names()));
    }

    @Test
    void thePageListsEveryFormat() throws IOException {
        assertThat(keywordRows())
                .anyMatch(row -> row.contains("`format`: " + String.join(", ", FormatKeyword.FORMATS)));
    }

    @Test
    void thePageListsEveryMemberOfASnapshotFileAndNoOther() throws IOException {
        assertThat(section("## `snapshot.json`", "## Findings")
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .flatMap(row -> QUOTED.matcher(row.substring(0, row.indexOf('|', 1)))
                                .results())
                        .map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(SnapshotReader.MEMBERS);
    }

    @Test
    void thePageHasEveryFunction() throws IOException {
        String rules = section("## `x-rules`", "## `x-stream`");
        assertThat(RuleFunction.values())
                .filteredOn(function -> function.notation().isNamed())
                .allSatisfy(function -> assertThat(rules).containsPattern("[`.]" + function.text() + "[`(]"));
    }

    private static Set<String> keywordsOfThePage() throws IOException {
        return keywordRows().stream()
                .flatMap(row -> QUOTED.matcher(row).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keywordRows() throws IOException {
        return section("## Keywords", "## `x-contract`")
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
    }

    private static String section(String title, String next) throws IOException {
        String page = Files.readString(Path.of(System.getProperty("contracts.root"), "docs", "dialect.md"));
        return page.substring(page.indexOf(title), page.indexOf(next));
    }
}
