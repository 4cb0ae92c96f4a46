package dev.contracts.runtime.reads;

import dev.contracts.runtime.text.JsonPointer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a value that an expression reads: the value itself, and below each name, index or {@link #EACH} the parts of
 * the value there. An object or list that is read is not read as a whole: what is read of its parts is said of each part.
 */
public final class Reads {
    /** The token of each item of a list and each value of a map. */
    public static final String EACH = "*";

    private static final String NAMED_LIKE_EACH = "~2";

    private final Map<String, Reads> parts = new LinkedHashMap<>();

    private Reads() {}

    /** Returns what is read when values at these paths are, see {@link #path}. */
    public static Reads of(Iterable<String> paths) {
        Reads all = new Reads();
        for (String path : paths) {
            Reads at = all;
            int start = 1;
            while (start <= path.length()) {
                int slash = path.indexOf('/', start);
                int end = slash < 0 ? path.length() : slash;
                at = at.parts.computeIfAbsent(path.substring(start, end), token -> new Reads());
                start = end + 1;
            }
        }
        return all;
    }

    /** Returns the path of a property of the value at a path: a JSON Pointer in which a name that is an asterisk is {@code ~2}. */
    public static String path(String path, String name) {
        return path + "/" + token(name);
    }

    /** Returns the path of each item, or each value, of the value at a path. */
    public static String each(String path) {
        return path + "/" + EACH;
    }

    private static String token(String name) {
        return name.equals(EACH) ? NAMED_LIKE_EACH : name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the name that stands as a token of a path. */
    public static String name(String token) {
        return token.equals(NAMED_LIKE_EACH) ? EACH : JsonPointer.unescape(token);
    }

    /** Returns what is read of the value under a name; null when it is not read. */
    public @Nullable Reads property(String name) {
        return part(token(name));
    }

    /** Returns what is read of an item; null when it is not read. */
    public @Nullable Reads item(int index) {
        return part(Integer.toString(index));
    }

    private @Nullable Reads part(String token) {
        Reads own = parts.get(token);
        Reads each = parts.get(EACH);
        if (own == null || each == null) {
            return own == null ? each : own;
        }
        Reads both = new Reads();
        both.add(own);
        both.add(each);
        return both;
    }

    private void add(Reads other) {
        other.parts.forEach((token, part) ->
                parts.computeIfAbsent(token, any -> new Reads()).add(part));
    }
}
