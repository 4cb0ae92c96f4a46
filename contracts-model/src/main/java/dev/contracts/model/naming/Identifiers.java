package dev.contracts.model.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The mapping from names of a contract to Java identifiers. Total (every text has one), stable (the same names give the same
 * identifiers in whatever order they come) and ASCII only: what cannot be transliterated becomes {@code uXXXX}.
 */
public final class Identifiers {
    /** Accessors that a record must not declare, members of every generated record, and methods of Object. */
    private static final Set<String> TAKEN_MEMBERS = Set.of(
            "hashCode",
            "toString",
            "clone",
            "finalize",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "equals",
            "builder",
            "toBuilder");

    /** Simple names that generated sources use for something else, or that Java or Windows forbid. */
    private static final Set<String> TAKEN_TYPES = Set.of(
            "record",
            "sealed",
            "permits",
            "yield",
            "var",
            "appendable",
            "autocloseable",
            "boolean",
            "builder",
            "byte",
            "character",
            "charsequence",
            "class",
            "cloneable",
            "comparable",
            "deprecated",
            "double",
            "enum",
            "error",
            "exception",
            "float",
            "functionalinterface",
            "integer",
            "iterable",
            "long",
            "math",
            "module",
            "number",
            "object",
            "override",
            "illegalargumentexception",
            "illegalstateexception",
            "nullpointerexception",
            "package",
            "process",
            "readable",
            "runnable",
            "runtime",
            "runtimeexception",
            "safevarargs",
            "short",
            "string",
            "stringbuilder",
            "suppresswarnings",
            "system",
            "thread",
            "throwable",
            "void",
            "list",
            "map",
            "instant",
            "duration",
            "generated",
            "nullable",
            "nullmarked",
            "con",
            "aux",
            "nul",
            "prn",
            "com1",
            "com2",
            "com3",
            "com4",
            "com5",
            "com6",
            "com7",
            "com8",
            "com9",
            "lpt1",
            "lpt2",
            "lpt3",
            "lpt4",
            "lpt5",
            "lpt6",
            "lpt7",
            "lpt8",
            "lpt9");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
    private static final int LONGEST = 100;

    private Identifiers() {}

    /** Returns whether a contract may say that something has this name: ASCII, and no word of Java. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }

    /** Returns whether a component of a record can have a name that is one. */
    public static boolean isComponent(String name) {
        return !TAKEN_MEMBERS.contains(name);
    }

    /** Returns whether a class can have a name that is one. */
    public static boolean isType(String name) {
        return (Character.isUpperCase(name.charAt(0)) || name.charAt(0) == '_')
                && !TAKEN_TYPES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** {@code entry_price} to {@code entryPrice}; legal as a record component, a parameter and a builder's method. */
    public static String component(String name) {
        String camel = camel(name);
        return SourceVersion.isKeyword(camel, SourceVersion.RELEASE_17) || TAKEN_MEMBERS.contains(camel)
                ? camel + "_"
                : camel;
    }

    /** {@code has} and {@code entry_price} to {@code hasEntryPrice}: a method whose name begins with a verb. */
    public static String method(String verb, String name) {
        return verb + type("x_" + name).substring(1);
    }

    /** {@code utc-timestamp} to {@code UtcTimestamp}; never the name of a type that generated sources use. */
    public static String type(String name) {
        StringBuilder pascal = new StringBuilder();
        words(name).forEach(word -> pascal.append(capitalized(word)));
        String legal = shortened(leading(pascal), name);
        return TAKEN_TYPES.contains(legal.toLowerCase(Locale.ROOT)) ? legal + "_" : legal;
    }

    /** {@code feature_selection} to {@code FEATURE_SELECTION}. */
    public static String constant(String value) {
        String upper = String.join("_", words(value)).toUpperCase(Locale.ROOT);
        return shortened(leading(new StringBuilder(upper.isEmpty() ? "EMPTY" : upper)), value);
    }

    /** {@code trade-history} to {@code tradehistory}: a package is one word. */
    public static String packageOf(String name) {
        String joined = String.join("", words(name)).toLowerCase(Locale.ROOT);
        String legal = shortened(leading(new StringBuilder(joined)), name);
        return SourceVersion.isKeyword(legal, SourceVersion.RELEASE_17) ? legal + "_" : legal;
    }

    /**
     * Returns one identifier for each name, different ones for different names. Of names that would share one, the first in
     * code point order keeps it and the others get {@code _2}, {@code _3} …; so the order in which they come does not
     * matter.
     */
    public static Map<String, String> distinct(Iterable<String> names, UnaryOperator<String> identifier) {
        Map<String, String> result = new TreeMap<>();
        Set<String> sorted = new TreeSet<>();
        names.forEach(sorted::add);
        Set<String> taken = new TreeSet<>();
        // names that already are what they become come first: they must not lose their own name to a stranger
        for (String name : sorted) {
            if (identifier.apply(name).equals(name) && taken.add(name)) {
                result.put(name, name);
            }
        }
        for (String name : sorted) {
            if (!result.containsKey(name)) {
                result.put(name, free(identifier.apply(name), taken));
            }
        }
        return result;
    }

    /** {@code wanted}, or with the first number that makes it new in {@code taken}, to which it is added. */
    public static String free(String wanted, Set<String> taken) {
        String candidate = wanted;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = wanted + "_" + number;
        }
        return candidate;
    }

    /** {@code wanted}, or with the first number that makes it new in {@code taken}: {@code p}, {@code p2}, {@code p3}. */
    public static String freeVariable(String wanted, Set<String> taken) {
        String stem = Character.isDigit(wanted.charAt(wanted.length() - 1)) ? wanted + "_" : wanted;
        String candidate = wanted;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = stem + number;
        }
        return candidate;
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : words(name)) {
            camel.append(camel.length() == 0 ? uncapitalized(word) : capitalized(word));
        }
        return shortened(leading(camel), name);
    }

    /** Words of ASCII letters and digits: cut at everything else, and where lower case turns into upper case. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points =
                Normalizer.normalize(name, Normalizer.Form.NFD).codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            String text = ascii(points[i]);
            boolean hump = text.length() == 1
                    && isUpper(text.charAt(0))
                    && word.length() > 0
                    && (!isUpper(word.charAt(word.length() - 1)) || (i + 1 < points.length && isLower(points[i + 1])));
            if (text.equals(" ") || hump) {
                finish(word, words);
            }
            word.append(text.strip());
        }
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** The letter or digit itself; a transliteration; nothing for a combining mark; a blank for what separates words. */
    private static String ascii(int point) {
        if (point < 0x80) {
            return Character.isLetterOrDigit(point) ? String.valueOf((char) point) : " ";
        }
        if (point >= 0x300 && point <= 0x36f) {
            return "";
        }
        return switch (point) {
            case 0xdf -> "ss";
            case 0xc6 -> "Ae";
            case 0xe6 -> "ae";
            case 0xd8 -> "O";
            case 0xf8 -> "o";
            case 0x152 -> "Oe";
            case 0x153 -> "oe";
            case 0x141 -> "L";
            case 0x142 -> "l";
            default -> String.format(Locale.ROOT, "u%04X", point);
        };
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + tail(word);
    }

    private static String uncapitalized(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + tail(word);
    }

    /** {@code HTTP} to {@code ttp}: an acronym is a word like any other; a transliterated {@code uXXXX} stays. */
    private static String tail(String word) {
        String tail = word.substring(1);
        return tail.equals(tail.toUpperCase(Locale.ROOT)) && isUpper(word.charAt(0))
                ? tail.toLowerCase(Locale.ROOT)
                : tail;
    }

    private static String leading(StringBuilder identifier) {
        if (identifier.length() == 0 || Character.isDigit(identifier.charAt(0))) {
            identifier.insert(0, '_');
        }
        return identifier.length() == 1 && identifier.charAt(0) == '_' ? "_0" : identifier.toString();
    }

    /** A file is named for its type, and file names end somewhere near 255. */
    private static String shortened(String identifier, String name) {
        return identifier.length() <= LONGEST
                ? identifier
                : identifier.substring(0, LONGEST - 9) + String.format(Locale.ROOT, "_%08x", name.hashCode());
    }
}
