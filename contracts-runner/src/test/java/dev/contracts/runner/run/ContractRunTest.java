package dev.contracts.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.model.ContractSet;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.source.PayloadFinder;
import dev.contracts.runner.source.PayloadReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of each file, on the contract {@code orders}. */
class ContractRunTest {
    private static final ContractSet CONTRACTS = ContractSet.load(Path.of("src/test/resources/reports/contracts"));

    @TempDir
    Path folder;

    private CheckedFile check(String name, String text) throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("orders")).resolve(name), text);
        ContractRun run = new ContractRun(
                Engines.of(CONTRACTS),
                Options.DEFAULT,
                Map.of(),
                new PayloadReader(Limits.DEFAULT, InputStream.nullInputStream()));
        RunReport report = run.check(
                new PayloadFinder(Set.of("orders"), null, false).find(List.of(file.toString())), RunListener.NONE);
        assertThat(report.files()).hasSize(1);
        CheckedFile checked = report.files().get(0);
        assertThat(checked.errors()).isEqualTo(report.errors());
        assertThat(checked.violations()).isEqualTo(report.violations());
        return checked;
    }

    @Test
    void eachLineOfASequenceHasItsOwnFigures() throws IOException {
        CheckedFile file = check("some.ndjson", """
                {"id": "a", "at": "2026-11-02T14:30:00Z", "note": "a note of more than twenty characters"}

                {"id": "", "at": 1}
                {"id": "b", "at": "2026-11-02T14:29:00Z"}
                """);
        assertThat(file.listed())
                .containsExactly(
                        new CheckedPayload(1, 0, 1, false),
                        new CheckedPayload(3, 2, 0, false),
                        new CheckedPayload(4, 1, 0, false));
        assertThat(file.unlisted()).isZero();
    }

    @Test
    void aPayloadBeyondALimitIsRefused() throws IOException {
        CheckedFile file = check("deep.json", "[".repeat(1_000));
        assertThat(file.listed()).containsExactly(new CheckedPayload(1, 1, 0, true));
    }

    @Test
    void aPayloadListsAsManyViolationsAsAFile() throws IOException {
        CheckedFile file = check(
                "many.json",
                "{\"id\": \"a\", \"at\": \"2026-11-02T14:30:00Z\", \"lots\": ["
                        + String.join(",", Collections.nCopies(1_005, "1")) + "]}");
        assertThat(file.violations()).hasSize(1_000);
        assertThat(file.listed()).containsExactly(new CheckedPayload(1, 1_005, 0, false));
    }
}
