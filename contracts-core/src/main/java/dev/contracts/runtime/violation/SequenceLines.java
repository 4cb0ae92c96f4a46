package dev.contracts.runtime.violation;

import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mistakes of a payload that come of its being a line of a sequence. */
public final class SequenceLines {
    private static final String HINT =
            "; a sequence has one payload a line, with no comma between them and no [ ] around them";

    private SequenceLines() {}

    /**
     * Returns that a byte order mark stands before a payload that is not the first one; null when there is none.
     *
     * @param line its number, from 1
     */
    public static @Nullable JsonError mark(long line, byte[] payload) {
        return line > 1 && Utf8.hasMark(payload)
                ? new JsonError(
                        "json.encoding",
                        0,
                        "",
                        "a byte order mark in the middle of a sequence: files were concatenated; leave out the marks of all"
                                + " but the first")
                : null;
    }

    /** Returns the verdict on a line, with a hint when the line is a part of an array and so no JSON. */
    public static <T> Verdict<T> hinted(Verdict<T> verdict, byte[] payload) {
        List<Violation> violations = verdict.violations();
        if (violations.size() != 1 || !isPartOfArray(violations.get(0), payload)) {
            return verdict;
        }
        Violation violation = violations.get(0);
        Violation hinted = Violation.builder(
                        violation.rule(), violation.severity(), violation.contract(), violation.message() + HINT)
                .pointer(violation.pointer())
                .at(violation.line(), violation.column())
                .build();
        return new Verdict<>(null, List.of(hinted), verdict.errors(), verdict.warnings(), verdict.unchecked());
    }

    /**
     * Returns whether the line is what an array over several lines has on one: its beginning, a bracket alone, an element with
     * a comma, or with the bracket that closes the array.
     */
    private static boolean isPartOfArray(Violation violation, byte[] payload) {
        int first = 0;
        int last = payload.length - 1;
        while (first < last && isSpace(payload[first])) {
            first++;
        }
        while (last > first && isSpace(payload[last])) {
            last--;
        }
        if (last < first || !violation.rule().equals("json.syntax")) {
            return false;
        }
        boolean begins =
                payload[first] == '[' && (payload[last] == ',' || payload[last] == '[' || payload[last] == '}');
        boolean behind = (payload[last] == ',' || payload[last] == ']')
                && (first == last || "{[:,".indexOf(payload[last - 1]) < 0);
        return begins || payload[first] == ',' || (behind && violation.column() == column(payload, last));
    }

    private static int column(byte[] payload, int offset) {
        String before = new String(payload, 0, offset, StandardCharsets.UTF_8);
        return before.codePointCount(0, before.length()) + 1;
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || character == '\t' || character == '\r';
    }
}
