package dev.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDurationTest {
    /** RFC 3339, appendix A, as a regular expression. */
    private static final Pattern GRAMMAR = Pattern.compile("P(?!$)(?:[0-9]+W|"
            + "(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)?"
            + "(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?)");

    @Test
    void takesWhatTheGrammarTakes() {
        Random random = new Random(7);
        String letters = "PPYMDTHMSW0123.-p ";
        int durations = 0;
        for (int i = 0; i < 400_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(20) == 0 ? "" : "P");
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            boolean wanted = GRAMMAR.matcher(text).matches();
            durations += wanted ? 1 : 0;
            assertThat(IsoDuration.isDuration(text.toString()))
                    .as(text.toString())
                    .isEqualTo(wanted);
        }
        assertThat(durations).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y2M3D, P1Y2M3D, ",
        "P2W, P14D, PT336H",
        "P1D, P1D, PT24H",
        "PT36H, , PT36H",
        "P1DT12H, , PT36H",
        "P1MT1H, , ",
        "P0D, P0D, PT0S",
        "P99999999999D, , PT2399999999976H",
        "P99999999999W, , PT16799999999832H",
        "P9999999999999999999W, , ",
        "PT99999999999999999999S, , "
    })
    void givesWhatTheJavaPlatformHolds(String text, String period, String duration) {
        IsoDuration read = IsoDuration.of(text);
        assertThat(read).hasToString(text);
        assertThat(read.toPeriod().map(Period::toString).orElse(null)).isEqualTo(period);
        assertThat(read.toDuration().map(Duration::toString).orElse(null)).isEqualTo(duration);
    }

    @Test
    void isNothingElse() {
        assertThatThrownBy(() -> new IsoDuration("1h30m"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1h30m");
    }
}
