package dev.contracts.runtime.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guesses which of some names was meant by another one. */
public final class Spelling {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_WORD = 100;

    private Spelling() {}

    /** Returns the candidate that is most like the name, the first of equals; null when none is like it. */
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

    /** Returns 0 for the same but for case and separators, then by typing errors, then one that adds words; else the maximum. */
    private static int distance(String one, String other) {
        if (one.length() > LONGEST_NAME || other.length() > LONGEST_NAME) {
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
        int edits = EditDistance.between(plainFirst, plainSecond);
        if (edits <= shorter / 3 && edits <= 2) {
            return edits;
        }
        return Arrays.asList(first).containsAll(Arrays.asList(second))
                        || Arrays.asList(second).containsAll(Arrays.asList(first))
                ? 10 + Math.abs(first.length - second.length)
                : Integer.MAX_VALUE;
    }

    /** Returns the words of a name in lower case, without a plural's s. */
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

    /**
     * Returns the word that is nearest to the given one, when it is near enough to be a slip of the hand. Unlike
     * {@link #closest}, which compares names by their words, as two programs may have chosen them.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int distance = EditDistance.between(plain(word), plain(candidate));
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns {@code did you mean "x"?}, or another sentence when no known word is near. */
    public static String advice(String word, Collection<String> known, String otherwise) {
        String alike = LookAlike.of(word, known);
        if (alike != null) {
            return LookAlike.words(word, alike) + ": write the one for the other";
        }
        return nearest(word, known)
                .map(near -> "did you mean " + Quote.text(near) + "?")
                .orElse(otherwise);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
