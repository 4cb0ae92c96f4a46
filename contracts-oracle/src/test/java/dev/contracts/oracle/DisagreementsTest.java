package dev.contracts.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What once divided the opinions divides them no more: the rows that {@link RandomContractsTest} found. */
class DisagreementsTest {
    @TempDir
    private Path folder;

    @Test
    void allAgreeNow() throws IOException {
        List<Disagreement> rows = Files.readAllLines(RandomContractsTest.ROWS).stream()
                .map(Disagreement::of)
                .toList();
        List<ThreeOpinions> opinions =
                ContractBatch.of(folder, rows.stream().map(Disagreement::schema).toList());
        List<Disagreement> left = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Disagreement row = rows.get(i);
            // what lint refuses today is no contract any more
            if (opinions.get(i) != null) {
                opinions.get(i)
                        .disagreement(row.payload())
                        .ifPresent(said -> left.add(new Disagreement(row.schema(), row.payload(), said)));
            }
        }
        assertThat(left).isEmpty();
    }
}
