package dev.contracts.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.contracts.recorder.storage.RecordedFiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for mappers of both versions of Jackson. */
abstract class MapperRecordingTest {
    /** A way to write a value with a mapper that records. */
    interface Way {
        byte[] write(Object value) throws Exception;
    }

    /** What a team writes by hand; the mapper names its properties. */
    public record MarketDto(double lastPrice, List<Counter> counters, String none) {}

    /** A value that can be written once. */
    public record OnceDto(Iterator<Integer> numbers) {}

    public record TextDto(@JsonValue String text) {}

    /** Its second property fails once the first is written. */
    public record FailingDto(int good, List<Integer> bad) {
        public FailingDto() {
            this(1, new AbstractList<>() {
                @Override
                public Integer get(int index) {
                    throw new IllegalArgumentException("bad");
                }

                @Override
                public int size() {
                    return 1;
                }
            });
        }
    }

    @TempDir
    Path directory;

    final PayloadRecorder recorder() {
        return PayloadRecorder.into(directory)
                .named("x")
                .mapping(MarketDto.class, "market")
                .mapping(OnceDto.class, "once")
                .mapping(FailingDto.class, "failing")
                .mapping(TextDto.class, "text");
    }

    /** A mapper of a producer: properties in snake case, nulls left out. */
    abstract Map<String, Way> ways(PayloadSinkChoice choice) throws Exception;

    /** Writes several values, one after another, to one target. */
    abstract byte[] writeSequence(PayloadSinkChoice choice, Object... values) throws Exception;

    /** Everything a mapper does with a value that is not writing JSON. */
    abstract void convert(Object value) throws Exception;

    /** Writes with a generator of somebody else, and in another encoding than UTF-8. */
    abstract List<Way> unrecordable();

    /** Where a mapper's payloads go. */
    record PayloadSinkChoice(PayloadRecorder recorder, PayloadSequence sequence) {}

    private PayloadSinkChoice toRecorder() {
        return new PayloadSinkChoice(recorder(), null);
    }

    @Test
    void whatIsWrittenIsRecordedByteForByteByWhateverWay() throws Exception {
        MarketDto value = new MarketDto(1.5, List.of(new Counter(1, "\u00fc\u20ac\ud83d\ude00")), null);
        List<String> written = new ArrayList<>();
        for (Way way : ways(toRecorder()).values()) {
            written.add(new String(way.write(value), StandardCharsets.UTF_8).strip());
        }
        assertThat(written.get(0)).contains("\"last_price\":1.5").doesNotContain("none");
        assertThat(RecordedFiles.in(directory).keySet()).allMatch(name -> name.startsWith("market/"));
        assertThat(RecordedFiles.in(directory).values())
                .containsExactlyInAnyOrderElementsOf(new LinkedHashSet<>(written));
    }

    @Test
    void everyWayRecords() throws Exception {
        for (Map.Entry<String, Way> way : ways(toRecorder()).entrySet()) {
            int before = RecordedFiles.in(directory).size();
            way.getValue().write(new Counter(before, "me"));
            assertThat(RecordedFiles.in(directory)).as(way.getKey()).hasSize(before + 1);
        }
    }

    @Test
    void aVariantIsRecordedWithItsTag() throws Exception {
        for (Way way : ways(toRecorder()).values()) {
            way.write(new Signal.Start(3));
        }
        assertThat(RecordedFiles.in(directory)).containsEntry("signal/x.json", "{\"kind\":\"start\",\"at\":3}");
    }

    @Test
    void aValueThatCanBeWrittenOnceIsWrittenOnce() throws Exception {
        for (Way way : ways(toRecorder()).values()) {
            OnceDto once = new OnceDto(List.of(1, 2).iterator());
            assertThat(new String(way.write(once), StandardCharsets.UTF_8))
                    .contains("1")
                    .contains("2");
        }
        assertThat(RecordedFiles.in(directory)).containsEntry("once/x.json", "{\"numbers\":[1,2]}");
    }

    @Test
    void aValueThatIsNoObjectIsRecorded() throws Exception {
        ways(toRecorder()).values().iterator().next().write(new TextDto("<\u0001>"));
        assertThat(RecordedFiles.in(directory)).containsOnly(Map.entry("text/x.json", "\"<\\u0001>\""));
    }

    @Test
    void aPartOfAnotherValueIsNotRecorded() throws Exception {
        Counter counter = new Counter(1, "me");
        for (Way way : ways(toRecorder()).values()) {
            way.write(List.of(counter));
            way.write(Map.of("counter", counter));
            way.write("text");
            way.write(null);
        }
        convert(counter);
        assertThat(RecordedFiles.in(directory)).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenIsNotRecorded() throws Exception {
        Way way = ways(toRecorder()).values().iterator().next();
        assertThatThrownBy(() -> way.write(new FailingDto())).hasMessageContaining("bad");
        way.write(new Counter(1, "me"));
        assertThat(RecordedFiles.in(directory)).containsOnlyKeys("counter/x.json");
    }

    @Test
    void valuesOneAfterAnotherAreRecordedEach() throws Exception {
        byte[] written = writeSequence(toRecorder(), new Counter(1, "a"), "between", new Counter(2, "b"));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("{\"count\":1,\"made_by\":\"a\"}\n\"between\"\n{\"count\":2,\"made_by\":\"b\"}");
        assertThat(RecordedFiles.in(directory))
                .containsOnly(
                        Map.entry("counter/x.json", "{\"count\":1,\"made_by\":\"a\"}"),
                        Map.entry("counter/x-2.json", "{\"count\":2,\"made_by\":\"b\"}"));
    }

    @Test
    void aSequenceTakesThePayloadsOfItsContract() throws Exception {
        PayloadSinkChoice choice = new PayloadSinkChoice(null, recorder().sequence("signal"));
        writeSequence(choice, new Signal.Start(1), new Counter(1, "a"), new Signal.Stop(2));
        assertThat(RecordedFiles.in(directory))
                .containsOnly(
                        Map.entry("signal/x.ndjson", "{\"kind\":\"start\",\"at\":1}\n{\"kind\":\"stop\",\"at\":2}\n"));
    }

    @Test
    void whatCannotBeRecordedIsSaid() throws Exception {
        for (Way way : unrecordable()) {
            assertThatThrownBy(() -> way.write(new Counter(1, "me")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("dev.contracts.recorder.Counter")
                    .hasMessageContaining("cannot be recorded");
            way.write("text");
        }
    }

    abstract void wrapTwice();

    @Test
    void aMapperThatRecordsIsNotWrappedAgain() {
        assertThatIllegalArgumentException().isThrownBy(this::wrapTwice).withMessage("the mapper is recording already");
    }

    /** Counts flushes. */
    static final class Flushed extends ByteArrayOutputStream {
        int times;

        @Override
        public void flush() {
            times++;
        }
    }
}
