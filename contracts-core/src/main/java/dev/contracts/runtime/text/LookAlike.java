package dev.contracts.runtime.text;

import java.text.Normalizer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that are different and look the same: with an accent that is a character of its own, a character that nobody
 * sees, another kind of space or dash, or a Cyrillic or Greek letter that has the form of a Latin one.
 */
public final class LookAlike {
    /** Texts beyond this length are not compared. */
    private static final int LONGEST = 200;

    private static final String LETTERS =
            "\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422\u0425"
                    + "\u0430\u0441\u0435\u0456\u0458\u043e\u0440\u0455\u0443\u0445\u04bb\u0501\u051b\u051d"
                    + "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd\u0131\u2212";
    private static final String LATIN = "ABCEHIJKMOPSTX" + "aceijopsyxhdqw" + "ABEZHIKMNOPTYXovi-";

    private LookAlike() {}

    /** Returns whether two texts differ in nothing that people see. */
    public static boolean alike(String one, String other) {
        return !one.equals(other)
                && !(isAscii(one) && isAscii(other))
                && Math.max(one.length(), other.length()) <= LONGEST
                && form(one).equals(form(other));
    }

    /** Returns the candidate that is not the text and looks like it; null when there is none. */
    public static @Nullable String of(String text, Collection<String> candidates) {
        for (String candidate : candidates) {
            if (alike(text, candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns {@code "cafe\}{@code u0301" only looks like "caf\}{@code u00e9"}. */
    public static String words(String text, String other) {
        return Quote.ascii(text) + " only looks like " + Quote.ascii(other);
    }

    static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Returns what people see of a text. */
    private static String form(String text) {
        StringBuilder form = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int at = 0; at < composed.length(); at++) {
            char unit = composed.charAt(at);
            int letter = LETTERS.indexOf(unit);
            if (letter >= 0) {
                form.append(LATIN.charAt(letter));
            } else if (Character.isSpaceChar(unit)) {
                form.append(' ');
            } else if (Character.getType(unit) == Character.DASH_PUNCTUATION) {
                form.append('-');
            } else if (Character.getType(unit) != Character.FORMAT && !isVariationSelector(unit)) {
                form.append(unit);
            }
        }
        return form.toString();
    }

    private static boolean isVariationSelector(char unit) {
        return unit >= 0xFE00 && unit <= 0xFE0F;
    }
}
