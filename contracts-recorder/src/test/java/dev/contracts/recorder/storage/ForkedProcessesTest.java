package dev.contracts.recorder.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.recorder.PayloadRecorder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that record into one directory, as the forks of a build do. */
class ForkedProcessesTest {
    @TempDir
    Path directory;

    /** Records numbers as payloads: the directory, the name, the first number, how many. */
    static final class Fork {
        public static void main(String[] arguments) {
            PayloadRecorder recorder =
                    PayloadRecorder.into(Path.of(arguments[0])).named(arguments[1]);
            int first = Integer.parseInt(arguments[2]);
            for (int n = first; n < first + Integer.parseInt(arguments[3]); n++) {
                recorder.record("counter", "" + n);
            }
        }
    }

    private Process fork(List<String> options, String name, int first, int count) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.addAll(List.of(Fork.class.getName(), directory.toString(), name, "" + first, "" + count));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
    }

    private void runToEnd(List<String> options, String name, int first, int count) throws Exception {
        assertThat(fork(options, name, first, count).waitFor())
                .as(() -> RecordedFiles.text(directory.resolve("output")))
                .isZero();
    }

    @Test
    void forksOfOneRunKeepWhatTheOthersRecord() throws Exception {
        List<Process> forks = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            forks.add(fork(List.of("-Dcontracts.run=one"), "alike", n * 20, 20));
        }
        for (Process fork : forks) {
            assertThat(fork.waitFor()).isZero();
        }
        runToEnd(List.of("-Dcontracts.run=one"), "later", 60, 1);
        Files.delete(directory.resolve("output"));
        assertThat(RecordedFiles.in(directory).values())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 61).mapToObj(Integer::toString).toList());
    }

    @Test
    void theNextRunRemovesWhatTheOneBeforeRecordedAndNothingElse() throws Exception {
        runToEnd(List.of("-Dcontracts.run=one"), "old", 0, 2);
        Path signals = Files.createDirectories(directory.resolve("signal"));
        Files.writeString(signals.resolve("python.json"), "theirs");
        Files.writeString(directory.resolve("counter/python.json"), "theirs");
        Files.writeString(directory.resolve("counter/.old-3.json" + PayloadCleaner.TEMPORARY), "half");
        runToEnd(List.of("-Dcontracts.run=two"), "new", 5, 1);
        Files.delete(directory.resolve("output"));
        assertThat(RecordedFiles.in(directory))
                .containsOnlyKeys("counter/new.json", "counter/python.json", "signal/python.json");
    }

    @Test
    void aProcessThatATestStartedRecordsForTheTest() throws Exception {
        PayloadRecorder.into(directory).named("mine").record("counter", "1");
        runToEnd(List.of(), "its", 2, 1);
        assertThat(RecordedFiles.in(directory)).containsKeys("counter/mine.json", "counter/its.json");
    }

    @Test
    void aRunInWhichNothingIsRecordedClearsAsWell() throws Exception {
        runToEnd(List.of("-Dcontracts.run=one"), "old", 0, 1);
        PayloadStore.of(directory).beginIfRecorded();
        Files.delete(directory.resolve("output"));
        assertThat(RecordedFiles.in(directory)).isEmpty();
        Path untouched = directory.resolve("untouched");
        PayloadStore.of(untouched).beginIfRecorded();
        assertThat(untouched).doesNotExist();
    }

    @Test
    void aListThatSomebodyWroteRemovesNoFileOfOthers() throws Exception {
        Path payloads = Files.createDirectories(directory.resolve("payloads"));
        Path outside = Files.writeString(directory.resolve("outside.json"), "{}");
        Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
        Path linked = Files.writeString(elsewhere.resolve("x.json"), "{}");
        Files.createSymbolicLink(payloads.resolve("link"), elsewhere);
        Files.createDirectories(payloads.resolve("counter/folder.json"));
        Files.writeString(payloads.resolve("counter/notes.txt"), "notes");
        Files.write(
                payloads.resolve(RecordingJournal.NAME),
                List.of(
                        "run named \"old\"",
                        "../outside.json",
                        "counter/../../outside.json",
                        outside.toString(),
                        "link/x.json",
                        "counter/folder.json",
                        "counter/notes.txt",
                        "counter/x\0.json",
                        "",
                        "counter" + File.separator + ".."),
                StandardCharsets.UTF_8);
        PayloadStore.of(payloads).beginIfRecorded();
        assertThat(outside).exists();
        assertThat(linked).exists();
        assertThat(payloads.resolve("counter/folder.json")).isDirectory();
        assertThat(payloads.resolve("counter/notes.txt")).exists();
    }

    @Test
    void aListThatWasCutIsReadToItsLastWholeLine() throws Exception {
        Files.createDirectories(directory.resolve("counter"));
        Files.writeString(directory.resolve("counter/a.json"), "1");
        Files.writeString(directory.resolve("counter/b.json"), "2");
        Files.writeString(
                directory.resolve(RecordingJournal.NAME),
                "run named \"old\"\ncounter/a.json\ncounter/b.json",
                StandardCharsets.UTF_8);
        PayloadStore.of(directory).beginIfRecorded();
        assertThat(RecordedFiles.in(directory)).containsOnlyKeys("counter/b.json");
    }
}
