package dev.contracts.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 6901, section 5, and the order in which {@code ~01} is read. */
class JsonPointerTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, ``",
                "a/b, a~1b",
                "c%d, c%d",
                "k\"l, k\"l",
                "` `, ` `",
                "m~n, m~0n",
                "~1, ~01",
                "~0, ~00",
                "//~, ~1~1~0"
            })
    void aNameIsEscapedAndReadBack(String name, String token) {
        assertThat(JsonPointer.escape(name)).isEqualTo(token);
        assertThat(JsonPointer.unescape(token)).isEqualTo(name);
        assertThat(JsonPointer.append("/foo", name)).isEqualTo("/foo/" + token);
        assertThat(JsonPointer.split("/foo/" + token)).containsExactly("foo", name);
        assertThat(JsonPointer.last("/foo/" + token)).isEqualTo(name);
        assertThat(JsonPointer.parent("/foo/" + token)).isEqualTo("/foo");
    }

    @Test
    void theRootHasNoNames() {
        assertThat(JsonPointer.split("")).isEmpty();
        assertThat(JsonPointer.split("/")).isEqualTo(List.of(""));
        assertThat(JsonPointer.append("", 3)).isEqualTo("/3");
        assertThat(JsonPointer.parent("/3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a/0", "//", "/~0~1", "/a b"})
    void pointersAreTold(String text) {
        assertThat(JsonPointer.isPointer(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "#/a", "/~", "/a~2", "/~1~"})
    void otherTextsAreNoPointers(String text) {
        assertThat(JsonPointer.isPointer(text)).isFalse();
    }
}
