package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class WholePayloadTest {
    @Test
    void takesAsMuchAsTheLimitAndNoMore() throws IOException {
        byte[] hundred = new byte[100];
        assertThat(WholePayload.read(new ByteArrayInputStream(hundred), 100)).isEqualTo(hundred);
        assertThat(WholePayload.read(new ByteArrayInputStream(hundred), 1L << 40))
                .isEqualTo(hundred);
        assertThat(WholePayload.read(new ByteArrayInputStream(hundred), 99)).isNull();
        assertThat(WholePayload.read(InputStream.nullInputStream(), 1)).isEmpty();
    }

    @Test
    void doesNotReadAnEndlessStreamToItsEnd() throws IOException {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return '[';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                read[0] += length;
                return length;
            }
        };
        assertThat(WholePayload.read(endless, 100_000)).isNull();
        assertThat(read[0]).isEqualTo(100_001);
    }
}
