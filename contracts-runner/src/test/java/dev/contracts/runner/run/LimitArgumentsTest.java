package dev.contracts.runner.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.contracts.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitArgumentsTest {
    @Test
    void whatIsNotGivenIsAsUsual() {
        assertThat(LimitArguments.parse(List.of())).isEqualTo(Limits.DEFAULT);
        assertThat(LimitArguments.parse(List.of("payloadBytes=200000000", "lineBytes=5")))
                .isEqualTo(Limits.DEFAULT.withPayloadBytes(200_000_000).withLineBytes(5));
        assertThat(LimitArguments.parse(List.of("depth=3")).depth()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "depth            | write it as depth=number",
                "depth=           | write it as depth=number",
                "depth=-1         | write it as depth=number",
                "depth=3000000000 | of at most 2147483647",
                "depth=501        | depth is at most 500",
                "depth=0          | depth is at least 1",
                "depht=5          | no limit depht; there are depth,"
            })
    void mistakesAreSaidInWords(String argument, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitArguments.parse(List.of(argument)))
                .withMessageContaining(words);
    }

    @Test
    void aLimitIsGivenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitArguments.parse(List.of("depth=5", "depth=6")))
                .withMessageContaining("more than once");
    }
}
