package dev.contracts.recorder.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "EngineTest.emits, EngineTest.emits",
        "'a position, after the open/close', a-position-after-the-open-close",
        "../../etc/passwd, etc-passwd",
        "a..b, a.b",
        "'', payload",
        "\u65e5\u672c, payload",
        "caf\u00e9 au lait, caf-au-lait",
        "con, _con",
        "Aux.test, _Aux.test",
        "console, console",
        "x:y|z*?, x-y-z",
    })
    void everyTextBecomesAName(String text, String name) {
        assertThat(FileNames.of(text)).isEqualTo(name);
        assertThat(FileNames.of(name)).isEqualTo(name);
    }

    @Test
    void aNameIsNotLong() {
        assertThat(FileNames.of("x".repeat(5000))).hasSize(100);
    }
}
