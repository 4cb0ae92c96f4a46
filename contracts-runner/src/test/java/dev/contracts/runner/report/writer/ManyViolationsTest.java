package dev.contracts.runner.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.run.RunReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with more violations than anybody reads: they cost no memory, and each report says how many it leaves out. */
class ManyViolationsTest {
    private static final int LINES = 24_000;

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        return Files.createDirectories(folder.resolve("orders")).resolve(name);
    }

    /** Returns a sequence in which each line breaks the structure, and each but the first a rule on sequences. */
    private String sequence() throws IOException {
        Path sequence = file("many.ndjson");
        try (Writer out = Files.newBufferedWriter(sequence)) {
            for (int line = 0; line < LINES; line++) {
                out.write("{\"id\": \"a\", \"at\": \"2026-11-02T14:30:00Z\", \"lots\": [" + line + "]}\n");
            }
        }
        return sequence.toString();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void memoryDoesNotGrowWithTheNumberOfBrokenPayloads() throws IOException {
        long[] used = new long[2];
        RunReport report = Checked.of(
                new RunListener() {
                    private int payloads;

                    @Override
                    public void payload(long bytes) {
                        payloads++;
                        if (payloads == LINES / 3) {
                            used[0] = used();
                        } else if (payloads == LINES) {
                            used[1] = used();
                        }
                    }
                },
                sequence());
        // 64 bytes for each of the payloads between would be a megabyte
        assertThat(used[1] - used[0]).isLessThan(1 << 20);
        assertThat(report.errors()).isEqualTo(2 * LINES - 1);
        assertThat(report.violations()).hasSize(1_000);
        assertThat(report.files().get(0).listed()).hasSize(1_000);
        assertThat(report.unchecked()).hasSizeLessThan(1_010);
    }

    @Test
    void everyReportSaysHowManyItLeavesOut() throws IOException {
        Path payload = file("many.json");
        Files.writeString(
                payload,
                "{\"id\": \"a\", \"at\": \"2026-11-02T14:30:00Z\", \"lots\": ["
                        + String.join(",", Collections.nCopies(3_456, "1")) + "]}");
        RunReport report = Checked.of(payload.toString());
        assertThat(report.unlisted()).isEqualTo(2_456);
        for (ReportFormat format : ReportFormat.values()) {
            var text = format.write(report, Checked.reportContext(), 0);
            assertThat((text.text() + text.notes()).replaceAll("[, \u202f]", ""))
                    .as(format.option())
                    .containsAnyOf("2456", "of3456");
            assertThat(text.text().length()).as(format.option()).isLessThan(2_000_000);
        }
    }
}
