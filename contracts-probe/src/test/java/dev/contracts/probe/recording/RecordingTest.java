package dev.contracts.probe.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.probe.session.CloseCodeText;
import dev.contracts.probe.session.ProbeEvent;
import dev.contracts.probe.session.ScriptedSession;
import dev.contracts.probe.session.TestContracts;
import dev.contracts.runner.report.JsonReport;
import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.run.RunTally;
import dev.contracts.runner.source.RecordedSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    private static final String RED = "{\"id\": \"1\", \"colour\": \"red\", \"time\": \"2026-11-02T10:00:00Z\"}";

    @TempDir
    Path folder;

    /** Violations of every kind: payload, stream, deadline, context, questions, failures, bytes that are no text. */
    private static ScriptedSession eventful() {
        return new ScriptedSession(Map.of("status", Context.NONE.with("limit", 10.0)), "status", "items", "beats")
                .opened(0)
                .status(0, 11, 5)
                .beat(0.1, "a", 0.1, 1)
                .answer(0.2, "items", "", "{\"items\": [" + RED + "]}")
                .answer(0.3, "items", "colour=blue&since=2026-11-02T11%3A00%3A00Z", "{\"items\": [" + RED + "]}")
                .status(1, 12, 4)
                .answer(1.05, "items", "", "{\"items\": [" + RED + "]}")
                .status(1.06, 12, 4)
                .answer(1.07, "items", "", "{\"items\": []}")
                .tick(1.2)
                .tick(2)
                .beat(2.1, "a", 2.1, 3)
                .answer(
                        2.2,
                        "status",
                        "",
                        "text/html; charset=x",
                        "<html>\u00e9\u2028".getBytes(StandardCharsets.UTF_8))
                .answer(2.3, "status", "", "application/json", new byte[] {'{', (byte) 0xFF, 0, 1, 2, 3, 4})
                .answer(
                        2.4,
                        "status",
                        "",
                        "application/json",
                        "\uFEFF{\"a\":\"\\u0000\",\r\n\t\"b\":1}\u0001".getBytes(StandardCharsets.UTF_8))
                .failure(3, "items", "no response in 10 s")
                .closed(3.1, CloseCodeText.ABNORMAL)
                .opened(3.5)
                .beat(3.5, "a", 2.1, 3)
                .beat(3.6, "a", 3.6, 4);
    }

    private Path recorded(ScriptedSession played) throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(folder, played.settings)) {
            for (ProbeEvent event : played.events) {
                writer.write(event);
            }
            return writer.file();
        }
    }

    private static RunReport replayed(Path file) {
        RunTally run = new RunTally(RunListener.NONE);
        new RecordingReplay(TestContracts.ALL, TestContracts::engine, Options.DEFAULT, Map.of())
                .replay(new RecordedSession(file, "a.recording.ndjson"), run);
        return run.report();
    }

    @Test
    void aRecordingComesToExactlyWhatWasFoundLive() throws IOException {
        ScriptedSession played = eventful();
        RunReport live = played.end(4);
        assertThat(ScriptedSession.words(live)).hasSizeGreaterThan(12);
        RunReport replayed = replayed(recorded(played));
        assertThat(replayed.violations()).isEqualTo(live.violations());
        assertThat(replayed.unchecked()).isEqualTo(live.unchecked());
        assertThat(replayed.problems()).isEqualTo(live.problems());
        assertThat(new String(JsonReport.write(replayed), StandardCharsets.UTF_8))
                .isEqualTo(new String(JsonReport.write(live), StandardCharsets.UTF_8));
    }

    @Test
    void eachLineHoldsItsEvent() throws IOException {
        ScriptedSession played = eventful();
        played.end(4);
        byte[][] lines = Files.readString(recorded(played))
                .lines()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        assertThat(new ProbeEventDecoder(lines[0]).settings(TestContracts.ALL)).isEqualTo(played.settings);
        for (int index = 0; index < played.events.size(); index++) {
            ProbeEvent read = new ProbeEventDecoder(lines[index + 1]).event();
            ProbeEvent written = played.events.get(index);
            assertThat(read).usingRecursiveComparison().isEqualTo(written);
        }
    }

    @Test
    void whatAKillCutsOffIsSaidAndTheRestIsChecked() throws IOException {
        ScriptedSession played = eventful();
        played.end(4);
        Path file = recorded(played);
        String text = Files.readString(file);
        int last = text.lastIndexOf("{\"event\":\"message\"");
        Files.writeString(file, text.substring(0, last + 40));
        RunReport replayed = replayed(file);
        assertThat(replayed.violations()).hasSizeGreaterThan(8);
        assertThat(replayed.problems())
                .extracting(problem -> problem.message())
                .contains("line 21 was cut off, as when the probe is killed: what it said is lost");
    }

    @Test
    void whatIsNoRecordingIsSaid() throws IOException {
        assertThat(problem("")).isEqualTo("nothing is in it");
        assertThat(problem("{\"enabled\": true}\n{\"enabled\": true}\n"))
                .isEqualTo("it does not begin with the event \"start\": this is no recorded session");
        assertThat(problem("{\"event\":\"start\",\"at\":\"x\",\"format\":2}\n"))
                .isEqualTo("it is of the format 2, which this program does not know; a newer one wrote it");
        assertThat(problem("[]\n")).isEqualTo("it is no object");
    }

    private String problem(String text) throws IOException {
        return replayed(Files.writeString(folder.resolve("b.recording.ndjson"), text))
                .problems()
                .get(0)
                .message();
    }
}
