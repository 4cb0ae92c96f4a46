package dev.contracts.runner.report.html;

import dev.contracts.runtime.text.CountText;
import java.util.Locale;

/** Formats numbers for people. */
final class FormattedCounts {
    private FormattedCounts() {}

    /** Returns a number with commas, such as {@code 1,024}. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a number and its noun, such as {@code 1 error} and {@code 2 errors}. */
    static String of(long number, String noun) {
        return number(number) + " " + CountText.noun(number, noun);
    }

    /** Returns errors and warnings in words, without a kind of which there are none. */
    static String violations(long errors, long warnings) {
        if (errors == 0 && warnings > 0) {
            return of(warnings, "warning");
        }
        return of(errors, "error") + (warnings == 0 ? "" : ", " + of(warnings, "warning"));
    }
}
