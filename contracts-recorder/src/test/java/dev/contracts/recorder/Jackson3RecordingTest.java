package dev.contracts.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.contracts.recorder.storage.RecordedFiles;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.cfg.SerializationContexts;
import tools.jackson.databind.json.JsonMapper;

class Jackson3RecordingTest extends MapperRecordingTest {
    private static JsonMapper plain() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static JsonMapper recording(PayloadSinkChoice choice) {
        return choice.recorder() == null
                ? Jackson3Recording.of(plain(), choice.sequence())
                : Jackson3Recording.of(plain(), choice.recorder());
    }

    private JsonMapper recording() {
        return Jackson3Recording.of(plain(), recorder());
    }

    @Override
    Map<String, Way> ways(PayloadSinkChoice choice) {
        JsonMapper mapper = recording(choice);
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("bytes", mapper::writeValueAsBytes);
        ways.put("text", value -> mapper.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
        ways.put("stream", value -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            mapper.writeValue(out, value);
            return out.toByteArray();
        });
        ways.put("writer", value -> {
            StringWriter out = new StringWriter();
            mapper.writeValue(out, value);
            return out.toString().getBytes(StandardCharsets.UTF_8);
        });
        ways.put("file", value -> {
            Path file = Files.createTempFile(directory, "", ".out");
            mapper.writeValue(file, value);
            byte[] written = Files.readAllBytes(file);
            Files.delete(file);
            return written;
        });
        ways.put("generator", value -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonGenerator generator = mapper.createGenerator(out, JsonEncoding.UTF8)) {
                generator.writeRaw("  ");
                mapper.writeValue(generator, value);
                generator.writeRaw('\n');
            }
            return out.toByteArray();
        });
        ways.put("printed", value -> mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
        ways.put("typed", value -> {
            Class<?> type = value == null ? Object.class : value instanceof Signal ? Signal.class : value.getClass();
            return mapper.writerFor(type).writeValueAsBytes(value);
        });
        ways.put("rebuilt", value -> mapper.rebuild().build().writer().writeValueAsBytes(value));
        return ways;
    }

    @Override
    byte[] writeSequence(PayloadSinkChoice choice, Object... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SequenceWriter sequence =
                recording(choice).writer().with(new MinimalPrettyPrinter("\n")).writeValues(out)) {
            for (Object value : values) {
                sequence.write(value);
            }
        }
        return out.toByteArray();
    }

    @Override
    void convert(Object value) {
        JsonNode tree = recording().valueToTree(value);
        assertThat(tree.isObject()).isTrue();
        assertThat(recording().convertValue(value, Object.class)).isInstanceOf(Map.class);
    }

    @Override
    List<Way> unrecordable() {
        return List.of(
                value -> {
                    recording()
                            .writeValue(
                                    new JsonFactory().createGenerator(ObjectWriteContext.empty(), new StringWriter()),
                                    value);
                    return new byte[0];
                },
                value -> {
                    recording()
                            .writeValue(
                                    recording().createGenerator(new ByteArrayOutputStream(), JsonEncoding.UTF16_BE),
                                    value);
                    return new byte[0];
                });
    }

    @Override
    void wrapTwice() {
        Jackson3Recording.of(recording(), recorder());
    }

    @Test
    void theMapperItselfDoesNotRecord() {
        JsonMapper mapper = plain();
        Jackson3Recording.of(mapper, recorder());
        mapper.writeValueAsBytes(new Counter(1, "me"));
        assertThat(RecordedFiles.in(directory)).isEmpty();
    }

    @Test
    void theTargetIsFlushedAsOftenAsWithoutRecording() {
        Flushed expected = new Flushed();
        plain().writeValue(expected, new Counter(1, "me"));
        Flushed flushed = new Flushed();
        recording().writeValue(flushed, new Counter(1, "me"));
        assertThat(flushed.times).isEqualTo(expected.times);
        assertThat(flushed.toByteArray()).isEqualTo(expected.toByteArray());
    }

    /** Somebody's own. */
    @SuppressWarnings("serial")
    private static final class OwnContexts extends SerializationContexts.DefaultImpl {}

    @Test
    void aMapperThatCannotBeWrappedIsRefusedInWords() {
        JsonMapper own =
                JsonMapper.builder().serializationContexts(new OwnContexts()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jackson3Recording.of(own, recorder()))
                .withMessageContaining("serialization contexts of its own")
                .withMessageContaining("OwnContexts");
    }
}
