package dev.contracts.validator.report;

/** Numbers with their nouns. */
final class Counts {
    private Counts() {}

    /** Such as {@code 1 error} or {@code 14 errors}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
