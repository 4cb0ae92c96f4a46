package dev.contracts.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import dev.contracts.runtime.json.JsonParser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactValuesTest {
    @ParameterizedTest
    @CsvSource({
        "0, false",
        "-0, false",
        "-0.0, false",
        "-0e5, false",
        "1, false",
        "1e-400, false",
        "5e-324, false",
        "-1, true",
        "-0.1, true",
        "-5e-324, true",
        "-1e-400, true",
        "-0.000e-999, false",
        "-1e-999, true"
    })
    void aNumberBelowZeroIsNegativeHoweverNear(String json, boolean negative) {
        JsonParser in = parser(json);
        int at = in.offset();
        assertThat(in.tryDouble()).isTrue();
        assertThat(ExactValues.isNegative(in, at, in.doubleValue())).isEqualTo(negative);
    }

    private static JsonParser parser(String json) {
        return new JsonParser(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }
}
