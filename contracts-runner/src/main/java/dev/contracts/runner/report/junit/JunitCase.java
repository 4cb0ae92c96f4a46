package dev.contracts.runner.report.junit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test case of a JUnit report. No text in it is escaped for XML yet.
 *
 * @param name of the case, unique in its suite
 * @param file the file that it is about, as the host finds it; null when it is about none
 * @param result the result of the case
 * @param type the rule's id; empty for a case that passed
 * @param message the first violation, on a line; empty for a case that passed
 * @param text all violations, in lines
 * @param output warnings, in lines
 */
record JunitCase(
        String name,
        @Nullable String file,
        Result result,
        String type,
        String message,
        List<String> text,
        List<String> output) {
    /** The result of a case. */
    enum Result {
        PASSED(""),
        /** The payload is invalid. */
        FAILED("failure"),
        /** There is no verdict. */
        ERROR("error"),
        /** The rule is unchecked. */
        SKIPPED("skipped");

        private final String element;

        Result(String element) {
            this.element = element;
        }

        /** Returns the name of the XML element; empty for a case that passed. */
        String element() {
            return element;
        }
    }

    JunitCase {
        text = List.copyOf(text);
        output = List.copyOf(output);
    }

    /** Returns a case that passed. */
    static JunitCase passed(String name, @Nullable String file) {
        return new JunitCase(name, file, Result.PASSED, "", "", List.of(), List.of());
    }
}
