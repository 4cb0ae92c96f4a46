package dev.contracts.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepAlivesTest {
    private static final KeepAlives KEEP_ALIVES =
            KeepAlives.of("{\"type\":\"ping\"}", "{\"op\":1,\"to\":[\"a\",null]}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"ping\"}",
                "{ \"sent_at\" : {\"type\":\"pong\"}, \"t\\u0079pe\" : \"p\\u0069ng\" }",
                "{\"op\":1.0,\"to\":[\"a\",null],\"type\":\"pong\"}",
                "{\"to\":[\"a\",null],\"op\":1e0}"
            })
    void aMessageWithEqualPropertiesIsAKeepAlive(String message) {
        assertThat(KEEP_ALIVES.matches(message.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[{\"type\":\"ping\"}]",
                "\"ping\"",
                "{\"type\":\"Ping\"}",
                "{\"a\":{\"type\":\"ping\"}}",
                "{\"op\":1}",
                "{\"op\":\"1\",\"to\":[\"a\",null]}",
                "{\"op\":1,\"to\":[null,\"a\"]}"
            })
    void anotherMessageIsNone(String message) {
        assertThat(KEEP_ALIVES.matches(message.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(KeepAlives.NONE.matches(message.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
