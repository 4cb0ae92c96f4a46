package dev.contracts.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.PayloadLine;
import dev.contracts.PayloadLines;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.stream.Heartbeats;
import dev.contracts.runtime.stream.StreamProgram;
import dev.contracts.runtime.violation.ViolationCollector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonPayloadsTest {
    /** A contract whose payloads are objects of any kind, and whose stream rules are those of {@link Heartbeats}. */
    private static final class Beats extends GeneratedContract<Map<String, Object>> {
        Beats() {
            super("beats", "1.0.0", List.of(), new Heartbeats().rules());
        }

        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> readPayload(JsonParser in, ViolationCollector out) {
            int at = in.offset();
            Object tree = in.readTree();
            if (tree instanceof Map<?, ?>) {
                return (Map<String, Object>) tree;
            }
            out.refused(TypeConstraint.of("beats/schema.json#/type", SchemaType.OBJECT), at);
            return null;
        }

        @Override
        protected void writePayload(Map<String, Object> record, JsonWriter out) {
            out.tree(record);
        }

        @Override
        protected StreamProgram<Map<String, Object>, ?> streamProgram() {
            return new Heartbeats();
        }
    }

    private static final Contract<Map<String, Object>> CONTRACT = new Beats();

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One line for each that is read: number, offset, and what it is or what is wrong with it. */
    private static List<String> read(InputStream in, Options options) throws IOException {
        List<String> read = new ArrayList<>();
        try (PayloadLines<Map<String, Object>> lines = CONTRACT.readLines(in, options)) {
            for (PayloadLine<Map<String, Object>> line = lines.next(); line != null; line = lines.next()) {
                StringBuilder what = new StringBuilder(line.number() + "@" + line.offset());
                line.verdict().value().ifPresent(value -> what.append(' ').append(value));
                for (Violation violation : line.verdict().violations()) {
                    what.append(' ')
                            .append(violation.line() + ":" + violation.column() + " " + violation.rule() + " ")
                            .append(violation.message());
                }
                read.add(what.toString());
            }
        }
        return read;
    }

    private static List<String> read(String text) throws IOException {
        return read(stream(text), Options.DEFAULT);
    }

    @Test
    void readsOnePayloadALineWhateverTheLinesEndIn() throws IOException {
        assertThat(read("\uFEFF{\"n\":1}\r\n\n  \t\r\n{\"n\":2}\n{\"n\":3}"))
                .containsExactly("1@0 {n=1}", "4@18 {n=2}", "5@26 {n=3}");
        assertThat(read("")).isEmpty();
        assertThat(read("\n \n")).isEmpty();
    }

    @Test
    void losesOneLineToWhatIsWrongInIt() throws IOException {
        assertThat(read("{\"a\":\"x\n{} {}\n{\u2028}\n\uFEFF{}\n7\n{\"a\":1,\"a\":2}\n{\"n\":8}\n"))
                .containsExactly(
                        "1@0 1:8 json.syntax the payload ended inside the string opened at column 6",
                        "2@8 2:4 json.syntax there is a second value behind the first; one payload is one" + " value",
                        "3@14 3:2 json.syntax expected a property name, not U+2028 (LINE SEPARATOR)",
                        "4@20 4:1 json.encoding a byte order mark in the middle of a sequence: files were concatenated;"
                                + " leave out the marks of all but the first",
                        "5@26 5:1 schema.type the payload is 7, expected an object",
                        "6@28 6:8 json.duplicate-key a property of this name is there before, at column 2",
                        "7@42 {n=8}");
    }

    /** What an array over several lines has on one of them is no payload, and the message says what a sequence is. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "[{},", "{},", "{},\r", "{}]", "]", ",{}", "[{}", " [ {\"n\":1} , "})
    void hintsAtAnArrayAroundTheLines(String line) throws IOException {
        assertThat(read(line + "\n{}").get(0))
                .contains("json.syntax")
                .endsWith("; a sequence has one payload a line, with no comma between them and no [ ] around them");
        assertThat(read(line + "\n{}").get(1)).endsWith(" {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":{},", "{\"a\":[1,", "{\"a\":[1]", "[1", "{\"a\":1}}", "{\"a\":1,}"})
    void hintsAtNothingWhereAPayloadIsCutOffOrWrong(String line) throws IOException {
        assertThat(read(line + "\n{}").get(0)).contains("json.syntax").doesNotContain("sequence");
    }

    @Test
    void saysOfALastLineThatItMayHaveBeenCutOff() throws IOException {
        assertThat(read("{\"n\":1}\n{\"n\":2"))
                .containsExactly(
                        "1@0 {n=1}",
                        "2@8 2:7 json.syntax the payload ended inside the object opened at column 1; the stream"
                                + " ends here, it may have been cut off");
        assertThat(read("{}\n{\"n\":,")).last().asString().endsWith("a value is missing before the comma");
    }

    @Test
    void refusesALineBeyondItsLimitAndReadsTheNext() throws IOException {
        Options small = Options.DEFAULT.withLimits(Limits.DEFAULT.withLineBytes(8));
        assertThat(read(stream("{\"n\":10}\n{\"n\":100}\n{\"n\":2}\n" + "[".repeat(200_000) + "\n{}"), small))
                .containsExactly(
                        "1@0 {n=10}",
                        "2@9 2:1 json.limit the line has 9 bytes, more than the 8 of the limit lineBytes",
                        "3@19 {n=2}",
                        "4@27 4:1 json.limit the line has 200000 bytes, more than the 8 of the limit" + " lineBytes",
                        "5@200028 {}");
    }

    @Test
    void checksWhatTheContractSaysAboutTheSequence() throws IOException {
        String text = """
                {"key":"a","n":2,"time":"2026-11-02T10:00:00Z"}

                [1]
                {"key":"a","n":1,"time":"2026-11-02T09:00:00Z"}
                %s
                """.formatted("[".repeat(100));
        List<Violation> broken = new ArrayList<>();
        StreamChecker<Map<String, Object>> run = CONTRACT.stream(Context.NONE);
        Options options = Options.DEFAULT.withLimits(Limits.DEFAULT.withLineBytes(60));
        try (PayloadLines<Map<String, Object>> lines = CONTRACT.readLines(stream(text), options)) {
            for (PayloadLine<Map<String, Object>> line = lines.next(); line != null; line = lines.next()) {
                broken.addAll(run.offer(line));
            }
        }
        assertThat(broken)
                .extracting(violation -> violation.rule() + " " + violation.line() + ":" + violation.column())
                .containsExactly("beats.time-advances 4:25");
        assertThat(run.close())
                .anySatisfy(unchecked ->
                        assertThat(unchecked.reason()).contains("line 3 (the payload violates schema.type)"));
    }

    @Test
    void passesAFaultOfTheStreamOn() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is down");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                return read();
            }
        };
        PayloadLines<Map<String, Object>> lines = CONTRACT.readLines(new SequenceInputStream(stream("{}\n{"), failing));
        assertThat(lines.next()).isNotNull();
        assertThatThrownBy(lines::next).isInstanceOf(IOException.class).hasMessage("the line is down");
        assertThatThrownBy(() -> CONTRACT.read(failing)).hasMessage("the line is down");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatThrownBy(() -> CONTRACT.write(Map.of(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    @Test
    void readsOnePayloadOfAStream() throws IOException {
        assertThat(CONTRACT.read(stream("{\"n\":1}\n")).orElseThrow()).containsEntry("n", 1L);
        Options small = Options.DEFAULT.withLimits(Limits.DEFAULT.withPayloadBytes(7));
        assertThat(CONTRACT.read(stream("{\"n\":1}"), small).isValid()).isTrue();
        Verdict<Map<String, Object>> refused = CONTRACT.read(stream("{\"n\":12}"), small);
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.violations())
                .extracting(Violation::message)
                .containsExactly("the payload has more than the 7 bytes of the limit payloadBytes");
    }

    @Test
    void writesTheLinesThatItReads() throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        for (long count = 0; count < 3_000; count++) {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("n", count);
            record.put("text", "a\nb\r\u2028\ud800");
            records.add(record);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        CONTRACT.writeLines(records, written);
        CONTRACT.writeLines(List.of(Map.of("n", -1L)), written);
        assertThat(written.toString(StandardCharsets.UTF_8))
                .startsWith("{\"n\":0,\"text\":\"a\\nb\\r\u2028\\ud800\"}\n{\"n\":1,")
                .endsWith("}\n{\"n\":-1}\n");
        List<Map<String, Object>> read = new ArrayList<>();
        PayloadLines<Map<String, Object>> lines = CONTRACT.readLines(new ByteArrayInputStream(written.toByteArray()));
        for (PayloadLine<Map<String, Object>> line = lines.next(); line != null; line = lines.next()) {
            read.add(line.verdict().orElseThrow());
        }
        records.add(Map.of("n", -1L));
        assertThat(read).isEqualTo(records);
    }
}
