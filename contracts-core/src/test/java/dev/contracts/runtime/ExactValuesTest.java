package dev.contracts.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import java.math.BigDecimal;
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

    @ParameterizedTest
    @CsvSource({
        "9007199254740993, 3, true",
        "9007199254740990, 3, false",
        "0.3, 0.1, false",
        "123456789012345.5, 0.5, false",
        "12345678901234567.5, 0.5, false",
        "0.30000000000000001, 0.00000000000000001, false",
        "4.94e-324, 1e-326, false",
        "4.94e-324, 4.94e-324, true"
    })
    void aMultipleIsNotedWhoseDoubleIsNone(String json, BigDecimal divisor, boolean noted) {
        JsonParser in = parser(json);
        int at = in.offset();
        assertThat(in.tryDouble()).isTrue();
        ViolationCollector out = new ViolationCollector(json.getBytes(StandardCharsets.UTF_8), "c", Options.DEFAULT);
        BigDecimal number = new BigDecimal(json);
        BigDecimal kept = new BigDecimal(Double.toString(Double.parseDouble(json)));
        boolean multiple = number.remainder(divisor).signum() == 0;
        assertThat(ExactValues.isMultiple(in, at, divisor, in.doubleValue(), out))
                .isEqualTo(multiple);
        assertThat(out.isRounded()).isEqualTo(multiple && noted);
        assertThat(noted).isEqualTo(multiple && kept.remainder(divisor).signum() != 0);
    }

    private static JsonParser parser(String json) {
        return new JsonParser(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }
}
