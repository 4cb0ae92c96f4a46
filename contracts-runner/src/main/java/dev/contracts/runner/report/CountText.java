package dev.contracts.runner.report;

/** Numbers with their nouns. */
public final class CountText {
    private CountText() {}

    /** Such as {@code 1 error} or {@code 14 errors}. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
