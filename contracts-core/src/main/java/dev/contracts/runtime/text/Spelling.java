package dev.contracts.runtime.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of some names was probably meant by another one. */
public final class Spelling {
    private static final int LONGEST = 64;

    private Spelling() {}

    /** The candidate that is most like the name, the first of equals; null when none is like it. */
    public static @Nullable String closest(String name, List<String> candidates) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(name, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** 0 for the same but for case and separators, then by typing errors, then one that adds words; else the maximum. */
    private static int distance(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        String[] first = words(one);
        String[] second = words(other);
        String plainFirst = String.join("", first);
        String plainSecond = String.join("", second);
        if (plainFirst.isEmpty() || plainSecond.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int shorter = Math.min(plainFirst.length(), plainSecond.length());
        int edits = edits(plainFirst, plainSecond);
        if (edits <= shorter / 3 && edits <= 2) {
            return edits;
        }
        return Arrays.asList(first).containsAll(Arrays.asList(second))
                        || Arrays.asList(second).containsAll(Arrays.asList(first))
                ? 10 + Math.abs(first.length - second.length)
                : Integer.MAX_VALUE;
    }

    /** The words of a name in lower case, without a plural's s. */
    private static String[] words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[^\\p{L}\\p{N}]+", " ");
        String[] words = spaced.trim().toLowerCase(Locale.ROOT).split(" ");
        for (int at = 0; at < words.length; at++) {
            if (words[at].length() > 3 && words[at].endsWith("s") && !words[at].endsWith("ss")) {
                words[at] = words[at].substring(0, words[at].length() - 1);
            }
        }
        return words;
    }

    /** Letters to insert, drop, replace, or swap with the next one. */
    private static int edits(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                if (row == 0 || column == 0) {
                    table[row][column] = row + column;
                    continue;
                }
                int same = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                int least = Math.min(
                        table[row - 1][column - 1] + same,
                        1 + Math.min(table[row - 1][column], table[row][column - 1]));
                boolean swapped = row > 1
                        && column > 1
                        && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1);
                table[row][column] = swapped ? Math.min(least, table[row - 2][column - 2] + 1) : least;
            }
        }
        return table[one.length()][other.length()];
    }
}
