package dev.contracts.dashboard;

import dev.contracts.model.example.Example;
import dev.contracts.runtime.json.JsonLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The payloads of examples. */
final class ExamplePayloads {
    private ExamplePayloads() {}

    /** All bytes of an example. */
    static byte[] bytes(Example example) {
        try {
            return Files.readAllBytes(example.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One payload, or those of a sequence. */
    static List<byte[]> of(Example example) {
        byte[] bytes = bytes(example);
        return example.sequence() ? lines(bytes) : List.of(bytes);
    }

    /** The lines of a text that are not blank and not too long. */
    static List<byte[]> lines(byte[] text) {
        try (JsonLines source = new JsonLines(new ByteArrayInputStream(text))) {
            List<byte[]> lines = new ArrayList<>();
            for (JsonLines.Line line = source.next(); line != null; line = source.next()) {
                if (line.payload() != null) {
                    lines.add(line.payload());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
