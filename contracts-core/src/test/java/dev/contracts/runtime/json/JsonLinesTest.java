package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    private static List<String> lines(InputStream in, int longest) throws IOException {
        List<String> lines = new ArrayList<>();
        try (JsonLines source = new JsonLines(in, longest)) {
            for (JsonLines.Line line = source.next(); line != null; line = source.next()) {
                String text = line.payload() == null
                        ? "refused, " + line.length()
                        : new String(line.payload(), StandardCharsets.UTF_8);
                lines.add(line.number() + "@" + line.offset() + " " + text + (line.terminated() ? "" : " (open)"));
            }
        }
        return lines;
    }

    /** A stream that gives at most so many bytes at a time. */
    private static InputStream chunks(String text, int most) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                return super.read(buffer, from, Math.min(length, most));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 65_536})
    void splitsAtLineFeedsAloneHoweverTheBytesCome(int chunk) throws IOException {
        String text = "\uFEFF{}\n\n \t \r\n[1]\r\n\u2028\r5\n\"é😀\"";
        assertThat(lines(chunks(text, chunk), 100))
                .containsExactly("1@0 \uFEFF{}", "4@12 [1]\r", "5@17 \u2028\r5", "6@23 \"é😀\" (open)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 65_536})
    void refusesALineThatIsTooLongAndReadsTheNext(int chunk) throws IOException {
        assertThat(lines(chunks("12345\n123456\n7\n" + "8".repeat(200_000) + "\n9", chunk), 5))
                .containsExactly("1@0 12345", "2@6 refused, 6", "3@13 7", "4@15 refused, 200000", "5@200016 9 (open)");
    }

    @Test
    void splitsWhatASimplerSplitterSplits() throws IOException {
        SplittableRandom random = new SplittableRandom(16);
        for (int round = 0; round < 300; round++) {
            int longest = 1 + random.nextInt(round < 200 ? 40 : 150_000);
            StringBuilder text = new StringBuilder();
            List<String> expected = new ArrayList<>();
            int count = random.nextInt(20);
            for (int number = 1; number <= count; number++) {
                String line = random.nextInt(4) == 0 ? " " : "x".repeat(1 + random.nextInt(longest + 2));
                boolean open = number == count && random.nextBoolean();
                if (line.length() > longest || !line.isBlank()) {
                    String shown = line.length() > longest ? "refused, " + line.length() : line;
                    expected.add(number + "@" + text.length() + " " + shown + (open ? " (open)" : ""));
                }
                text.append(line).append(open ? "" : "\n");
            }
            assertThat(lines(chunks(text.toString(), 1 + random.nextInt(100_000)), longest))
                    .isEqualTo(expected);
        }
    }

    @Test
    void findsNothingInNothing() throws IOException {
        assertThat(lines(chunks("", 1), 5)).isEmpty();
        assertThat(lines(chunks("\n\r\n  \n", 1), 5)).isEmpty();
    }

    @Test
    void countsBeyondTwoGibibytesInFlatMemory() throws IOException {
        long length = (1L << 31) + 5;
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at >= length ? -1 : at++ == length - 2 ? '\n' : '1';
            }

            @Override
            public int read(byte[] buffer, int from, int most) {
                if (at + most < length - 2) {
                    java.util.Arrays.fill(buffer, from, from + most, (byte) '1');
                    at += most;
                    return most;
                }
                int next = read();
                buffer[from] = (byte) next;
                return next < 0 ? -1 : 1;
            }
        };
        assertThat(lines(endless, 1 << 20))
                .containsExactly("1@0 refused, " + (length - 2), "2@" + (length - 1) + " 1 (open)");
    }
}
