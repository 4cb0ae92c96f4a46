package dev.contracts.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Rows;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FormatMistakeTest {
    private static final String WRITE = ": write ";

    @TestFactory
    Stream<DynamicTest> saysInWhatAStringMissesItsFormat() {
        return Rows.of("/formats/mistakes.txt").stream().map(row -> {
            String value = text(row.get(1));
            return DynamicTest.dynamicTest(row.get(0) + " " + row.get(1), () -> {
                assertThat(Formats.matches(row.get(0), value)).isFalse();
                assertThat(FormatMistake.of(row.get(0), value)).isEqualTo(row.get(2));
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> saysSomethingShortOfEveryString() {
        return Rows.of("/formats/rows.txt").stream()
                .filter(row -> row.get(2).equals("no"))
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0) + ": " + row.get(3),
                        () -> assertThat(FormatMistake.of(row.get(0), text(row.get(1))))
                                .hasSizeLessThan(1_100)
                                .doesNotContain("\n", "\u001b")));
    }

    /** What is to be written instead has the format, and is as long as the JDK says that the other one is. */
    @Test
    void whatIsToBeWrittenInsteadIsTheSameDuration() {
        Random random = new Random(12);
        int proposals = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder("P");
            text.append(random.nextBoolean() ? random.nextInt(50) + "D" : "").append('T');
            for (char unit : "HMS".toCharArray()) {
                text.append(random.nextBoolean() ? random.nextInt(90) + String.valueOf(unit) : "");
            }
            String duration = text.toString();
            String mistake = Formats.isDuration(duration) ? "" : FormatMistake.of("duration", duration);
            if (mistake.contains(WRITE)) {
                proposals++;
                String proposal = mistake.substring(mistake.indexOf(WRITE) + WRITE.length());
                assertThat(Formats.isDuration(proposal)).as(proposal).isTrue();
                assertThat(Duration.parse(proposal)).isEqualTo(Duration.parse(duration));
            }
        }
        assertThat(proposals).isGreaterThan(1_000);
    }

    private static String text(String column) {
        return new String(Rows.bytes(column), StandardCharsets.UTF_8);
    }
}
