package dev.contracts.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;
import com.fasterxml.jackson.databind.ser.SerializerFactory;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.contracts.recorder.storage.RecordedFiles;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Jackson2RecordingTest extends MapperRecordingTest {
    private static JsonMapper plain() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
                .build();
    }

    private static JsonMapper recording(PayloadSinkChoice choice) {
        return choice.recorder() == null
                ? Jackson2Recording.of(plain(), choice.sequence())
                : Jackson2Recording.of(plain(), choice.recorder());
    }

    private JsonMapper recording() {
        return Jackson2Recording.of(plain(), recorder());
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
            File file = Files.createTempFile(directory, "", ".out").toFile();
            mapper.writeValue(file, value);
            byte[] written = Files.readAllBytes(file.toPath());
            Files.delete(file.toPath());
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
        ways.put("copied", value -> mapper.copy().writer().writeValueAsBytes(value));
        return ways;
    }

    @Override
    byte[] writeSequence(PayloadSinkChoice choice, Object... values) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SequenceWriter sequence =
                recording(choice).writer(new MinimalPrettyPrinter("\n")).writeValues(out)) {
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
                    recording().writeValue(new JsonFactory().createGenerator(new StringWriter()), value);
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
        Jackson2Recording.of(recording(), recorder());
    }

    @Test
    void theMapperItselfDoesNotRecord() throws Exception {
        JsonMapper mapper = plain();
        Jackson2Recording.of(mapper, recorder());
        mapper.writeValueAsBytes(new Counter(1, "me"));
        assertThat(RecordedFiles.in(directory)).isEmpty();
    }

    @Test
    void theTargetIsFlushedAsOftenAsWithoutRecording() throws Exception {
        Flushed expected = new Flushed();
        plain().writeValue(expected, new Counter(1, "me"));
        Flushed flushed = new Flushed();
        recording().writeValue(flushed, new Counter(1, "me"));
        assertThat(flushed.times).isEqualTo(expected.times);
        assertThat(flushed.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void aSerializerOfItsOwnMayWriteAnotherValue() throws Exception {
        JsonMapper mapper = plain();
        mapper.registerModule(new com.fasterxml.jackson.databind.module.SimpleModule()
                .addSerializer(new StdSerializer<>(MarketDto.class) {
                    @Override
                    public void serialize(
                            MarketDto value,
                            JsonGenerator out,
                            com.fasterxml.jackson.databind.SerializerProvider provider)
                            throws java.io.IOException {
                        out.writeObject(value.counters().get(0));
                    }
                }));
        Jackson2Recording.of(mapper, recorder())
                .writeValueAsBytes(new MarketDto(1, List.of(new Counter(1, "me")), null));
        assertThat(RecordedFiles.in(directory))
                .containsOnly(Map.entry("market/x.json", "{\"count\":1,\"made_by\":\"me\"}"));
    }

    @Test
    void whatTheMapperWasToldOfNullsIsKept() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        mapper.getSerializerProvider().setNullValueSerializer(new StdSerializer<>(Object.class) {
            @Override
            public void serialize(
                    Object value, JsonGenerator out, com.fasterxml.jackson.databind.SerializerProvider provider)
                    throws java.io.IOException {
                out.writeString("nothing");
            }
        });
        Jackson2Recording.of(mapper, recorder()).writeValueAsBytes(new Counter(1, null));
        assertThat(RecordedFiles.in(directory))
                .containsOnly(Map.entry("counter/x.json", "{\"count\":1,\"made_by\":\"nothing\"}"));
    }

    /** Somebody's own. */
    @SuppressWarnings("serial")
    private static final class OwnProvider extends DefaultSerializerProvider {
        @Override
        public DefaultSerializerProvider createInstance(SerializationConfig config, SerializerFactory serializers) {
            return this;
        }

        @Override
        public DefaultSerializerProvider withCaches(com.fasterxml.jackson.databind.cfg.CacheProvider caches) {
            return this;
        }
    }

    /** Jackson does not copy it. */
    @SuppressWarnings("serial")
    private static final class OwnMapper extends ObjectMapper {}

    @Test
    void aMapperThatCannotBeWrappedIsRefusedInWords() {
        ObjectMapper own = new ObjectMapper();
        own.setSerializerProvider(new OwnProvider());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jackson2Recording.of(own, recorder()))
                .withMessageContaining("a serializer provider of its own")
                .withMessageContaining("OwnProvider");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jackson2Recording.of(new OwnMapper(), recorder()))
                .withMessageContaining("the mapper cannot be copied");
    }
}
