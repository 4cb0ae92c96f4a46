package dev.contracts.docs.view;

import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.text.JsonPointer;

/**
 * The anchors of everything that can be linked to. No two things have the same one: a contract has its name, a rule its id
 * ({@code positions.market-value}), a definition {@code <home>/<name>}, a field {@code <anchor of its type>:<name>}. A
 * character of a name that is neither an ASCII letter, a digit, {@code -} nor {@code _} is written as its code point.
 */
public final class Anchors {
    /** The home of definitions that no contract owns. No contract is called so. */
    public static final String SHARED = "";

    /** The home of rules on several contracts. No contract is called so. */
    public static final String SNAPSHOT = ":snapshot";

    private static final String DEFINITIONS = "/$defs/";

    private Anchors() {}

    /** Returns the anchor of a field. */
    public static String property(String typeAnchor, String name) {
        return typeAnchor + ":" + encoded(name);
    }

    /** Returns the anchor of a named definition; {@link #isNamed} holds. */
    public static String definition(SourceLocation location) {
        return encodedPath(location.file()) + "/" + encoded(definitionName(location));
    }

    /** Returns the anchor of a type that stands where it is used, by the name that its class has. */
    public static String inline(SourceLocation location, String typeName) {
        return encodedPath(location.file()) + "/~" + typeName;
    }

    /** Returns whether a node stands under {@code $defs} of its file's root. */
    public static boolean isNamed(Schema schema) {
        String pointer = schema.location().pointer();
        return pointer.startsWith(DEFINITIONS) && pointer.indexOf('/', DEFINITIONS.length()) < 0;
    }

    /** Returns the name of a definition. */
    public static String definitionName(SourceLocation location) {
        return JsonPointer.last(location.pointer());
    }

    /** {@code positions/schema.json} is {@code positions}; any other file keeps its name. */
    private static String encodedPath(String file) {
        String home = file.endsWith("/schema.json") ? file.substring(0, file.length() - "/schema.json".length()) : file;
        return encoded(home);
    }

    private static String encoded(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(point -> {
            if (isSafe(point)) {
                safe.appendCodePoint(point);
            } else {
                safe.append('~').append(Integer.toHexString(point)).append('~');
            }
        });
        return safe.length() == 0 ? "~" : safe.toString();
    }

    private static boolean isSafe(int point) {
        return (point >= 'a' && point <= 'z')
                || (point >= 'A' && point <= 'Z')
                || (point >= '0' && point <= '9')
                || point == '-'
                || point == '_';
    }
}
