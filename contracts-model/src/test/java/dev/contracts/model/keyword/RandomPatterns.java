package dev.contracts.model.keyword;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Patterns of every construct that the subset has, and of some that it has not, and texts that they may be found in. */
final class RandomPatterns {
    private static final String LETTERS = "abzAZ_09-.:@/ ]é\u017f\u0130\u0660\u00a0\ufeff\u2028\u180e";
    private static final List<String> ESCAPES = List.of(
            "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\b", "\\B", "\\t", "\\n", "\\r", "\\f", "\\v", "\\x41", "\\-",
            "\\/", "\\.", "\\:", "\\@", "\\\\", "\\]", "\\0", "\\u0041", "\\cA", "\\a", "\\_", "\\p{Lu}");
    private static final List<String> REPEATS = List.of(
            "*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,}", "{2}?", "{,2}", "{2,1}", "**", "{2}{2}", "{0}");
    private static final List<String> TEXTS = List.of(
            "a",
            "b",
            "z",
            "A",
            "Z",
            "_",
            "0",
            "9",
            "-",
            ".",
            ":",
            "@",
            "/",
            "]",
            "\\",
            " ",
            "\t",
            "\n",
            "\r",
            "\u000b",
            "\f",
            "\u0085",
            "\u00a0",
            "\ufeff",
            "\u1680",
            "\u180e",
            "\u2007",
            "\u200b",
            "\u2028",
            "\u2029",
            "\u202f",
            "\u3000",
            "é",
            "\u017f",
            "\u0130",
            "\u212a",
            "\u0660",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u0000",
            "\uffff");

    private final Random random;

    RandomPatterns(Random random) {
        this.random = random;
    }

    String pattern() {
        return choice(3);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(7); length > 0; length--) {
            text.append(pick(TEXTS));
        }
        return text.toString();
    }

    List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            texts.add(text());
        }
        return texts;
    }

    private String choice(int depth) {
        return random.nextInt(6) == 0 ? sequence(depth) + "|" + sequence(depth) : sequence(depth);
    }

    private String sequence(int depth) {
        StringBuilder sequence = new StringBuilder(random.nextInt(4) == 0 ? "^" : "");
        for (int length = random.nextInt(4); length >= 0; length--) {
            sequence.append(atom(depth));
            sequence.append(random.nextInt(3) == 0 ? pick(REPEATS) : "");
        }
        return sequence.append(random.nextInt(4) == 0 ? "$" : "").toString();
    }

    private String atom(int depth) {
        int kind = random.nextInt(12);
        if (kind < 2 && depth > 0) {
            return (random.nextBoolean() ? "(" : "(?:") + choice(depth - 1) + ")";
        }
        if (kind < 4) {
            return characterClass();
        }
        if (kind < 6) {
            return pick(ESCAPES);
        }
        return kind < 8 ? "." : kind == 8 ? "\ud83d\ude00" : letter();
    }

    private String characterClass() {
        StringBuilder set = new StringBuilder(random.nextInt(3) == 0 ? "[^" : "[");
        for (int length = random.nextInt(3); length >= 0; length--) {
            set.append(member()).append(random.nextInt(4) == 0 ? "-" + member() : "");
        }
        return set.append(']').toString();
    }

    private String member() {
        int kind = random.nextInt(6);
        return kind == 0 ? pick(ESCAPES) : kind == 1 ? "-" : kind == 2 ? "\ud83d\ude00" : letter();
    }

    private String letter() {
        return String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
