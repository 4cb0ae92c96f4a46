package dev.contracts.model.type;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Class names for types, unique within a home whatever the case; the same for the same files on every machine. */
final class TypeNameAllocator {
    private static final int MAX_LENGTH = 100;

    private final Map<String, Set<String>> taken = new HashMap<>();

    /** Takes a name; false when another type of the home has it. */
    boolean take(String home, String name) {
        return taken.computeIfAbsent(home, unused -> new HashSet<>()).add(name.toLowerCase(Locale.ROOT));
    }

    /** Returns a name that no type of the home has, for an author who looks for one. */
    String free(String home, String wanted) {
        Set<String> used = taken.getOrDefault(home, Set.of());
        String name = cut(wanted);
        for (int number = 2; used.contains(name.toLowerCase(Locale.ROOT)); number++) {
            name = cut(wanted) + number;
        }
        return name;
    }

    /** The text as an ASCII identifier in PascalCase: {@code trade-history} becomes {@code TradeHistory}. */
    static String pascal(String text) {
        StringBuilder name = new StringBuilder();
        boolean begins = true;
        String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD);
        for (int point : plain.codePoints().toArray()) {
            if (point < 0x80 && Character.isLetterOrDigit(point)) {
                name.appendCodePoint(begins ? Character.toUpperCase(point) : point);
                begins = Character.isDigit(point) && begins;
            } else if (Character.isLetterOrDigit(point)) {
                name.append(String.format(Locale.ROOT, "U%04X", point));
                begins = true;
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                begins = true;
            }
        }
        if (name.length() == 0) {
            name.append("Unnamed");
        } else if (Character.isDigit(name.charAt(0))) {
            name.insert(0, "Number");
        }
        return cut(name.toString());
    }

    /** The name of what is written within a class, behind the name of the class. */
    static String join(String owner, String name) {
        return cut(owner + name);
    }

    /** The name of one of the things that a plural names; with {@code Item} behind it where there is no plural. */
    static String singular(String plural) {
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.matches(".*(x|ch|sh|ss)es")) {
            return plural.substring(0, plural.length() - 2);
        }
        boolean regular = plural.endsWith("s")
                && plural.length() > 3
                && !plural.endsWith("ss")
                && !plural.endsWith("us")
                && !plural.endsWith("is");
        return regular ? plural.substring(0, plural.length() - 1) : plural + "Item";
    }

    /** A name that is too long for a file keeps its beginning and a digest of the whole. */
    private static String cut(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return name.substring(0, MAX_LENGTH - 8) + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
