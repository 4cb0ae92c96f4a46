package dev.contracts.model.json;

import java.util.ArrayList;
import java.util.List;

/** JSON pointers (RFC 6901) as text. */
public final class JsonPointers {
    private JsonPointers() {}

    /** A property name as a pointer writes it. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The names of a pointer; empty for the root. */
    public static List<String> names(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : pointer.substring(1).split("/", -1)) {
            names.add(name.replace("~1", "/").replace("~0", "~"));
        }
        return names;
    }

    /** Whether the text is a pointer: empty, or {@code /} first, and {@code ~} only in {@code ~0} and {@code ~1}. */
    public static boolean isPointer(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int i = text.indexOf('~'); i >= 0; i = text.indexOf('~', i + 1)) {
            if (i + 1 == text.length() || (text.charAt(i + 1) != '0' && text.charAt(i + 1) != '1')) {
                return false;
            }
        }
        return true;
    }
}
