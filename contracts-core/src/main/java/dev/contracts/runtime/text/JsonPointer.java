package dev.contracts.runtime.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads and builds JSON Pointers (RFC 6901) in their string form: the root is empty, and each token stands after a
 * {@code /}, with {@code ~0} for {@code ~} and {@code ~1} for {@code /}.
 */
public final class JsonPointer {
    private JsonPointer() {}

    /** Escapes the name of a property as a token. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Reads the name of a property, or the index of an item, from a token. */
    public static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** Returns the pointer of a property of the object at a pointer. */
    public static String append(String pointer, String name) {
        return pointer + "/" + escape(name);
    }

    /** Returns the pointer of an item of the array at a pointer. */
    public static String append(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** Returns the names and indexes that a pointer consists of, unescaped; none for the root. */
    public static List<String> split(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            names.add(unescape(token));
        }
        return names;
    }

    /** Returns the pointer of the object or array that holds the value at a pointer other than the root. */
    public static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Returns the last name or index of a pointer other than the root, unescaped. */
    public static String last(String pointer) {
        return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** Returns whether a text is a pointer: empty or with a {@code /} first, and each {@code ~} before a 0 or a 1. */
    public static boolean isPointer(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
            if (at + 1 == text.length() || (text.charAt(at + 1) != '0' && text.charAt(at + 1) != '1')) {
                return false;
            }
        }
        return true;
    }
}
