package dev.contracts.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.recorder.storage.RecordedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadRecorderTest {
    @TempDir
    Path directory;

    private PayloadRecorder recorder() {
        return PayloadRecorder.into(directory);
    }

    @Test
    void aGeneratedRecordIsWrittenByItsContract() {
        Path file = recorder().record(new Counter(3, "me"));
        assertThat(file).hasContent("{\"count\":3,\"made_by\":\"me\"}");
        assertThat(file.getParent()).isEqualTo(directory.resolve("counter"));
    }

    @Test
    void aVariantBelongsToTheContractOfItsUnion() {
        recorder().named("stop").record(new Signal.Stop(7));
        assertThat(RecordedFiles.in(directory)).containsOnlyKeys("signal/stop.json");
    }

    @Test
    void aPayloadIsRecordedByteForByte() throws IOException {
        byte[] broken = {'{', (byte) 0xff, '\r', '\n', 0, '}'};
        assertThat(Files.readAllBytes(recorder().record("trade-history", broken)))
                .isEqualTo(broken);
        assertThat(Files.readString(recorder().record(Counter.class, "{\"count\": \"\u00fc\" }\n")))
                .isEqualTo("{\"count\": \"\u00fc\" }\n");
    }

    @Test
    void aTypeOfOnesOwnIsNamed() {
        interface Sized {}
        record Mine() implements Sized {}
        PayloadRecorder mine = recorder().mapping(Sized.class, "counter").named("mine");
        mine.record(Mine.class, "{}");
        assertThat(RecordedFiles.in(directory)).containsExactly(Map.entry("counter/mine.json", "{}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorder().record(Mine.class, "{}"))
                .withMessageContaining("Mine belongs to no contract")
                .withMessageContaining("mapping(");
    }

    @Test
    void aPayloadIsNamedForItsTest() {
        recorder().record("counter", "1");
        recorder().record("counter", "2");
        recorder().record("signal", "3");
        assertThat(RecordedFiles.in(directory))
                .containsOnlyKeys(
                        "counter/PayloadRecorderTest.aPayloadIsNamedForItsTest.json",
                        "counter/PayloadRecorderTest.aPayloadIsNamedForItsTest-2.json",
                        "signal/PayloadRecorderTest.aPayloadIsNamedForItsTest.json");
    }

    @Test
    void theSamePayloadOfATestIsThereOnce() {
        PayloadRecorder recorder = recorder().named("open");
        Path first = recorder.record("counter", "1");
        Path other = recorder.record("counter", "2");
        assertThat(recorder.record("counter", "1")).isEqualTo(first);
        assertThat(recorder.record("counter", "2")).isEqualTo(other);
        assertThat(recorder().named("close").record("counter", "1")).isNotEqualTo(first);
        assertThat(RecordedFiles.in(directory))
                .containsOnlyKeys("counter/open.json", "counter/open-2.json", "counter/close.json");
    }

    @Test
    void namesThatDifferInCaseDoNotMeet() throws IOException {
        Path lower = recorder().named("open").record("counter", "1");
        Path upper = recorder().named("OPEN").record("counter", "2");
        assertThat(lower.getFileName().toString())
                .isNotEqualToIgnoringCase(upper.getFileName().toString());
    }

    @Test
    void aFileOfOthersIsNotOverwritten() throws IOException {
        Files.createDirectories(directory.resolve("counter"));
        Files.writeString(directory.resolve("counter/open.json"), "theirs");
        assertThat(recorder().named("open").record("counter", "ours")).hasFileName("open-2.json");
        assertThat(directory.resolve("counter/open.json")).hasContent("theirs");
    }

    @Test
    void manyThreadsRecordAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            PayloadRecorder recorder = recorder().named("busy");
            List<Future<Path>> files = IntStream.range(0, 200)
                    .mapToObj(n -> threads.submit(() -> recorder.record("counter", "" + n)))
                    .toList();
            for (int n = 0; n < files.size(); n++) {
                assertThat(files.get(n).get()).hasContent("" + n);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(RecordedFiles.in(directory)).hasSize(200);
    }

    @Test
    void aThreadThatIsToEndRecords() {
        Thread.currentThread().interrupt();
        Path file = recorder().record("counter", "1");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).hasContent("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../x",
                "a/b",
                "a\\b",
                "C:x",
                ".hidden",
                "nul",
                "NUL.x",
                "x ",
                "x.",
                "a\nb",
                "caf\u00e9",
                "x.json"
            })
    void aNameThatIsNoFilesNameIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorder().named(name))
                .withMessageMatching("\\p{ASCII}+");
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../x", "/etc", "Positions", "a--b", "a b", "trade_history", "a\u001b[2J"})
    void aNameThatNoContractHasIsRefused(String contract) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorder().record(contract, "{}"))
                .withMessageContaining("is no contract's name")
                .withMessageMatching("\\p{Print}+");
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t"})
    void nothingIsNoPayload(String nothing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorder().record("counter", nothing.getBytes(StandardCharsets.UTF_8)))
                .withMessage("the payload is empty");
    }

    @Test
    void halfASurrogatePairIsNotReplaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorder().record("counter", "\"\ud800\""))
                .withMessageContaining("half a surrogate pair");
    }

    @Test
    void whatIsNoRecordOfAContractIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recorder().record((Object) "{}"))
                .withMessage(
                        "java.lang.String is no generated record of a contract: record what its mapper writes, with the"
                                + " contract's name");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatThrownBy(() -> PayloadRecorder.into(file).record("counter", "1"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(
                        "cannot record a payload below " + file + ": " + file + " is in the way: it is no directory");
    }
}
