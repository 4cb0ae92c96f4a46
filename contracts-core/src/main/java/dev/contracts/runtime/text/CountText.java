package dev.contracts.runtime.text;

/** A number and its noun in the singular or the plural. */
public final class CountText {
    private CountText() {}

    /**
     * Returns a count in words, such as {@code 1 error} or {@code 14 errors}.
     *
     * @param noun in the singular, with a regular plural
     */
    public static String of(long count, String noun) {
        return count + " " + noun(count, noun);
    }

    /** Returns the noun alone, in the plural unless the count is 1. */
    public static String noun(long count, String noun) {
        return count == 1 ? noun : noun + "s";
    }
}
