package dev.contracts.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.contracts.recorder.storage.RecordedFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadSequenceTest {
    @TempDir
    Path directory;

    private PayloadSequence sequence() {
        return PayloadRecorder.into(directory).named("run").sequence(Signal.class);
    }

    @Test
    void eachPayloadIsALine() {
        PayloadSequence run = sequence();
        assertThat(run.file()).isEmpty();
        run.add(new Signal.Start(1));
        run.add("{\"kind\":\"stop\",\n  \"at\":2,\r\n \"why\":\"\\\"\\\\\"\n}");
        assertThat(RecordedFiles.in(directory))
                .containsExactly(Map.entry(
                        "signal/run.ndjson",
                        "{\"kind\":\"start\",\"at\":1}\n{\"kind\":\"stop\",   \"at\":2,   \"why\":\"\\\"\\\\\" }\n"));
        assertThat(run.file()).contains(directory.resolve("signal/run.ndjson"));
    }

    @Test
    void sequencesDoNotMix() {
        PayloadSequence one = sequence();
        PayloadSequence other = sequence();
        one.add("1");
        other.add("2");
        one.add("3");
        assertThat(RecordedFiles.in(directory))
                .containsOnly(Map.entry("signal/run.ndjson", "1\n3\n"), Map.entry("signal/run-2.ndjson", "2\n"));
    }

    @Test
    void whatNoLineCanShowIsRefused() {
        PayloadSequence run = sequence();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.add("{\"a\\\"\":\"x\ny\"}"))
                .withMessage(
                        "a line break inside a string, at byte 9: that is no JSON, and cannot be a line of a sequence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.add("\"\\\n\""))
                .withMessageContaining("at byte 2");
        assertThatIllegalArgumentException().isThrownBy(() -> run.add(" ")).withMessage("the payload is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.add(new Counter(1, "me")))
                .withMessage("dev.contracts.recorder.Counter belongs to the contract counter, not to signal");
        assertThat(RecordedFiles.in(directory)).isEmpty();
    }
}
