package dev.contracts.docs.view;

import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.text.JsonPointer;

/**
 * Makes the anchors of link targets. Each is unique: a contract has its name, a rule its id
 * ({@code positions.market-value}), a definition {@code <home>/<name>}, a property {@code <anchor of its type>:<name>}.
 * A character of a name that is neither an ASCII letter, a digit, {@code -} nor {@code _} is written as its code point.
 */
public final class Anchors {
    /** The home of definitions that no contract owns. No contract has this name. */
    public static final String SHARED = "";

    /** The home of rules on several contracts. No contract has this name. */
    public static final String SNAPSHOT = ":snapshot";

    private static final String DEFINITIONS = "/$defs/";

    private Anchors() {}

    /** Returns the anchor of a property. */
    public static String property(String typeAnchor, String name) {
        return typeAnchor + ":" + encoded(name);
    }

    /** Returns the anchor of a named definition; {@link #isNamed} holds. */
    public static String definition(SourceLocation location) {
        return encodedPath(location.file()) + "/" + encoded(definitionName(location));
    }

    /** Returns the anchor of a type that is declared where it is used, by the name of its class. */
    public static String inline(SourceLocation location, String typeName) {
        return encodedPath(location.file()) + "/~" + typeName;
    }

    /** Returns whether a node is a definition in {@code $defs} of its file's root. */
    public static boolean isNamed(Schema schema) {
        String pointer = schema.location().pointer();
        return pointer.startsWith(DEFINITIONS) && pointer.indexOf('/', DEFINITIONS.length()) < 0;
    }

    /** Returns the name of a definition. */
    public static String definitionName(SourceLocation location) {
        return JsonPointer.last(location.pointer());
    }

    /** Encodes the name of a file; {@code positions/schema.json} becomes {@code positions}. */
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
