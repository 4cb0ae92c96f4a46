package dev.contracts.runner.report.sarif;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the text of a SARIF file, and tells whether a host accepts its size. */
final class SarifFile {
    /** The largest compressed file that GitHub accepts, in bytes. */
    static final long MOST_BYTES = 10L * 1000 * 1000;

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_EMPTY))
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private SarifFile() {}

    static String text(SarifSchema210 file) {
        return MAPPER.writeValueAsString(file) + "\n";
    }

    static boolean fits(String text, long mostBytes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= mostBytes || compressed(bytes) <= mostBytes;
    }

    private static long compressed(byte[] bytes) {
        AtomicLong size = new AtomicLong();
        try (GZIPOutputStream gzip = new GZIPOutputStream(new OutputStream() {
            @Override
            public void write(int unit) {
                size.incrementAndGet();
            }

            @Override
            public void write(byte[] some, int from, int length) {
                size.addAndGet(length);
            }
        })) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return size.get();
    }
}
