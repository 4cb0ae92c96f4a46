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

    /** Returns the count with its verb, such as {@code 1 error is} or {@code 14 errors are}. */
    public static String are(long count, String noun) {
        return of(count, noun) + (count == 1 ? " is" : " are");
    }

    /** Returns the noun alone, in the plural unless the count is 1. */
    public static String noun(long count, String noun) {
        if (count == 1) {
            return noun;
        }
        int last = noun.length() - 1;
        boolean ies = noun.endsWith("y") && "aeiou".indexOf(noun.charAt(last - 1)) < 0;
        return ies ? noun.substring(0, last) + "ies" : noun + "s";
    }
}
