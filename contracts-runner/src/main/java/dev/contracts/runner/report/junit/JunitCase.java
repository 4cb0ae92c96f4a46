package dev.contracts.runner.report.junit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test case of a JUnit report. No text in it is escaped for XML yet.
 *
 * @param name of the case, unique in its suite
 * @param file the file that it is about, as the host finds it; null when it is about none
 * @param result how it ended
 * @param type of what went wrong: a rule's id; empty for a case that passed
 * @param message what went wrong, on a line; empty for a case that passed
 * @param text all that is to be said about it, in lines
 * @param output what is worth knowing though it is no failure, in lines
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
        /** A payload breaks its contract. */
        FAILED("failure"),
        /** There is no verdict. */
        ERROR("error"),
        /** A rule was not checked. */
        SKIPPED("skipped");

        private final String element;

        Result(String element) {
            this.element = element;
        }

        /** Returns the element that says so; empty for a case that passed. */
        String element() {
            return element;
        }
    }

    JunitCase {
        text = List.copyOf(text);
        output = List.copyOf(output);
    }

    /** Returns a case with nothing to say. */
    static JunitCase passed(String name, @Nullable String file) {
        return new JunitCase(name, file, Result.PASSED, "", "", List.of(), List.of());
    }
}
