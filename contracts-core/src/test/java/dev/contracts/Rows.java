package dev.contracts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Tables of test cases: one case a line, columns separated by {@code  | }, a line that begins with # is a remark. In a
 * column {@code \xHH} is a byte, {@code \n \r \t \s \p \\} are line feed, carriage return, tab, space, pipe and backslash, and
 * {@code <500*[>} is 500 times what stands behind the star.
 */
public final class Rows {
    private Rows() {}

    /** The rows of a resource beside the tests, with their columns as they are written. */
    public static List<List<String>> of(String resource) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(" \\|( |$)", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The bytes that a column stands for. */
    public static byte[] bytes(String column) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < column.length(); ) {
            if (column.startsWith("<", at) && column.substring(at).matches("<[0-9]+\\*[^>]*>.*")) {
                int star = column.indexOf('*', at);
                int end = column.indexOf('>', star);
                byte[] part = bytes(column.substring(star + 1, end));
                int times = Integer.parseInt(column.substring(at + 1, star));
                for (int time = 0; time < times; time++) {
                    bytes.writeBytes(part);
                }
                at = end + 1;
            } else if (column.startsWith("\\x", at)) {
                bytes.write(Integer.parseInt(column.substring(at + 2, at + 4), 16));
                at += 4;
            } else if (column.startsWith("\\", at) && "nrtsp\\".indexOf(column.charAt(at + 1)) >= 0) {
                bytes.write("\n\r\t |\\".charAt("nrtsp\\".indexOf(column.charAt(at + 1))));
                at += 2;
            } else {
                int codePoint = column.codePointAt(at);
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(codePoint);
            }
        }
        return bytes.toByteArray();
    }
}
