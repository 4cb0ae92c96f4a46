package dev.contracts.oracle;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Formats that are judged by the JDK or in another way than by their grammar. */
final class OtherFormats {
    private OtherFormats() {}

    static boolean holds(String format, String text) {
        return switch (format) {
            case "ipv4" -> text.matches(Formats.V4);
            case "ipv6" -> text.matches(Formats.V6);
            case "hostname" -> text.length() < 254 && (text + ".").matches("(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\\.)+");
            case "json-pointer" -> text.matches("(?s)(?:/(?:[^/~]|~[01])*)*");
            case "relative-json-pointer" ->
                text.matches("(?s)(?:0|[1-9]\\d*)(?:[+-][1-9]\\d*)?(?:#|(?:/(?:[^/~]|~[01])*)*)");
            case "uri-reference" -> isAscii(text) && isReference(text);
            case "iri" -> Formats.holds("uri", encoded(text));
            case "iri-reference" -> isReference(encoded(text));
            case "uri-template" -> isTemplate(text);
            case "idn-email" -> isInternationalEmail(text);
            case "regex" -> isRegex(text);
            default -> throw new IllegalArgumentException("no format: " + format);
        };
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    /** What is relative has no colon before its first slash, and would be a URI behind a scheme. */
    private static boolean isReference(String text) {
        return Formats.holds("uri", text) || (!text.matches("(?s)[^/?#]*:.*") && Formats.holds("uri", "x:" + text));
    }

    /** The characters of RFC 3987 beyond ASCII as escapes, those that it does not have as they are. */
    private static String encoded(String text) {
        StringBuilder ascii = new StringBuilder();
        boolean query = false;
        boolean fragment = false;
        for (int codePoint : text.codePoints().toArray()) {
            fragment |= codePoint == '#';
            query = (query || codePoint == '?') && !fragment;
            boolean usual = codePoint >= 0xA0
                    && (codePoint <= 0xD7FF
                            || (codePoint >= 0xF900 && codePoint <= 0xFDCF)
                            || (codePoint >= 0xFDF0 && codePoint <= 0xFFEF)
                            || (codePoint >= 0x10000
                                    && codePoint < 0xF0000
                                    && (codePoint & 0xFFFF) <= 0xFFFD
                                    && !(codePoint >= 0xE0000 && codePoint < 0xE1000)));
            boolean own = query
                    && ((codePoint >= 0xE000 && codePoint <= 0xF8FF)
                            || (codePoint >= 0xF0000 && (codePoint & 0xFFFF) <= 0xFFFD));
            ascii.append(usual || own ? "%AA" : Character.toString(codePoint));
        }
        return ascii.toString();
    }

    /** Any character beyond ASCII before the @, and those that people see behind it; none behind a backslash. */
    private static boolean isInternationalEmail(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0 || text.matches("(?s).*\\\\[^\\x00-\\x7f].*")) {
            return false;
        }
        String local = text.substring(0, at).replaceAll("[^\\x00-\\x7f]", "x");
        return Formats.holds("email", local + text.substring(at).replaceAll("[^\\x00-\\x7f\\s\\p{C}]", "x"));
    }

    private static boolean isTemplate(String text) {
        String character = "(?:\\w|%[0-9A-Fa-f]{2})";
        String variable = character + "(?:\\.?" + character + ")*(?::[1-9]\\d{0,3}|\\*)?";
        String rest = text.replaceAll("\\{[+#./;?&=,!@|]?" + variable + "(?:," + variable + ")*\\}", "")
                .replaceAll("%[0-9A-Fa-f]{2}", "");
        return rest.chars()
                .noneMatch(unit -> unit <= ' ' || (unit >= 0x7f && unit < 0xa0) || "\"%<>\\^`{|}".indexOf(unit) >= 0);
    }

    /** The JDK's patterns, without what ECMA-262 has not. */
    private static boolean isRegex(String text) {
        if (text.matches("(?s).*\\\\[aeGhHAzZQEXRNlLoO].*") || text.contains("&&") || text.contains("(?>")) {
            return false;
        }
        String plain = text.replaceAll("(?s)\\\\(?:[pPu]\\{[^}]*\\}|.)", "")
                .replaceAll("(?s)\\[[^\\]]*\\]", "")
                .replaceAll("\\{\\d+(?:,\\d*)?\\}", "");
        if (plain.matches("(?s).*(?:[\\]{}]|\\(\\?[^:=!<]).*")) {
            return false;
        }
        try {
            // what is in no list, and what is in any, is a list for ECMA-262 alone
            Pattern.compile(text.replace("[]", ".").replace("[^]", "."));
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
