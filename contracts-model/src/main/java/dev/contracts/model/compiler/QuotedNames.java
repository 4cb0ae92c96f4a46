package dev.contracts.model.compiler;

import dev.cel.common.CelAbstractSyntaxTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in backquotes. CEL's grammar takes ASCII letters and digits and {@code _ . - /} and blanks there, a property may have
 * any name: the others are parsed under names of the same length, so that places stay what they are, and the tree gets
 * their own.
 */
final class QuotedNames {
    /** Strings and comments, in which a backquote is a character like any other, and names. */
    private static final Pattern TOKEN = Pattern.compile("[rR]?\"\"\"(?s:.*?)\"\"\"|[rR]?'''(?s:.*?)'''"
            + "|[rR](?:\"[^\"\\n]*\"|'[^'\\n]*')|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|//[^\\n]*"
            + "|`([^`]+)`|[A-Za-z_][A-Za-z0-9_]*");

    private static final int NAME = 1;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./ -]+");
    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_./- ";

    private final String text;
    private final Map<String, String> names = new HashMap<>();

    private QuotedNames(String original) {
        Set<String> taken = new HashSet<>();
        TOKEN.matcher(original).results().forEach(token -> {
            taken.add(token.group());
            taken.add(token.group().replace("`", ""));
        });
        Map<String, String> aliases = new HashMap<>();
        this.text = TOKEN.matcher(original).replaceAll(token -> {
            String name = token.group(NAME);
            boolean plain = name == null || PLAIN.matcher(name).matches();
            return Matcher.quoteReplacement(
                    plain ? token.group() : "`" + aliases.computeIfAbsent(name, any -> alias(name, taken)) + "`");
        });
    }

    static QuotedNames of(String text) {
        return new QuotedNames(text);
    }

    /** The text as CEL's parser takes it. */
    String text() {
        return text;
    }

    /** Gives the properties that the tree selects their own names. */
    CelAbstractSyntaxTree restore(CelAbstractSyntaxTree parsed) {
        return names.isEmpty() ? parsed : new SelectionNames(names).restore(parsed);
    }

    /** A name that CEL takes, of as many characters, which the text does not have; the name itself when there is none. */
    private String alias(String name, Set<String> taken) {
        int length = name.codePointCount(0, name.length());
        for (int number = 0; number < Math.pow(ALPHABET.length(), length); number++) {
            StringBuilder alias = new StringBuilder();
            int rest = number;
            for (int i = 0; i < length; i++) {
                alias.append(ALPHABET.charAt(rest % ALPHABET.length()));
                rest /= ALPHABET.length();
            }
            if (taken.add(alias.toString())) {
                names.put(alias.toString(), name);
                return alias.toString();
            }
        }
        return name;
    }
}
