package dev.contracts.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RepeatedLinesStreamTest {
    private static String read(String lines, long length) throws IOException {
        try (RepeatedLinesStream stream = new RepeatedLinesStream(lines.getBytes(StandardCharsets.UTF_8), length)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void repeatsLinesAndEndsBehindOne() throws IOException {
        assertThat(read("12\n3\n", 1)).isEqualTo("12\n");
        assertThat(read("12\n3\n", 3)).isEqualTo("12\n");
        assertThat(read("12\n3\n", 4)).isEqualTo("12\n3\n");
        assertThat(read("12\n3\n", 11)).isEqualTo("12\n3\n12\n3\n12\n");
    }

    @Test
    void givesTheSameByteByByte() throws IOException {
        RepeatedLinesStream stream = new RepeatedLinesStream("12\n3\n".getBytes(StandardCharsets.UTF_8), 7);
        StringBuilder read = new StringBuilder();
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            read.append((char) next);
        }
        assertThat(read).hasToString("12\n3\n12\n");
    }
}
