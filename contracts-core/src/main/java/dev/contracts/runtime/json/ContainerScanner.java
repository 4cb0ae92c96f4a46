package dev.contracts.runtime.json;

/**
 * Scans what holds objects and arrays together for a {@link JsonParser}: brackets, commas, names and colons. It goes from
 * value to value; {@link #behind} tells where it stands.
 */
final class ContainerScanner {
    private final byte[] bytes;
    private final int deepest;
    private final PropertyNames names;
    private int depth;
    private int behind;

    /** @param deepest how many objects and arrays may be inside each other */
    ContainerScanner(byte[] bytes, int deepest, PropertyNames names) {
        this.bytes = bytes;
        this.deepest = deepest;
        this.names = names;
    }

    /**
     * Returns the offset of the value to which the last scan led; behind an object or array that ended, of the next byte.
     */
    int behind() {
        return behind;
    }

    /** Enters the object whose brace is at an offset; returns the offset behind the brace. */
    int enterObject(int at) {
        int inside = enterArray(at);
        names.open();
        return inside;
    }

    /** Enters the array whose bracket is at an offset; returns the offset behind the bracket. */
    int enterArray(int at) {
        if (depth == deepest) {
            throw new MalformedJson(JsonErrorKind.DEPTH, at);
        }
        depth++;
        return at + 1;
    }

    /**
     * Scans up to the value of the next property.
     *
     * @param from the offset behind the brace or value before it
     * @return as {@link JsonParser#property} does
     */
    int nextProperty(JsonNames expected, int last, int from) {
        int name = beforeName(from);
        if (name < 0) {
            return JsonNames.END;
        }
        int index = names.scan(expected, Math.max(last, -1) + 1, name);
        behind = behindColon(names.behind());
        return index;
    }

    /** Scans up to the value of the next property, whatever its name is; false when there is none. */
    boolean nextProperty(int from) {
        int name = beforeName(from);
        if (name < 0) {
            return false;
        }
        names.scan(name);
        behind = behindColon(names.behind());
        return true;
    }

    /** Returns the offset of the value of an object's first property, if it has this name; else -1. */
    int firstProperty(JsonNames name, int brace) {
        int at = ByteScan.space(bytes, brace + 1);
        boolean same = ByteScan.at(bytes, at) == '"' && name.isAt(0, bytes, at + 1);
        return same ? behindColon(at + 1 + name.length(0)) : -1;
    }

    /** Returns the offset behind the quote that opens the next name; -1 when the object ends, and then it is left. */
    private int beforeName(int from) {
        int at = ByteScan.space(bytes, from);
        byte next = ByteScan.at(bytes, at);
        if (next == '}') {
            names.close();
            leave(at);
            return -1;
        }
        if (bytes[from - 1] != '{') {
            at = behindComma(at);
            next = ByteScan.at(bytes, at);
        }
        if (next != '"') {
            throw new MalformedJson(JsonErrorKind.NAME, at);
        }
        return at + 1;
    }

    private int behindColon(int from) {
        int at = from;
        if (ByteScan.at(bytes, at) != ':') {
            at = ByteScan.space(bytes, at);
            if (ByteScan.at(bytes, at) != ':') {
                throw new MalformedJson(JsonErrorKind.COLON, at);
            }
        }
        return ByteScan.space(bytes, at + 1);
    }

    /** Scans up to the next item, from the offset behind the bracket or item before it; false when there is none. */
    boolean nextItem(int from) {
        int at = ByteScan.space(bytes, from);
        if (ByteScan.at(bytes, at) == ']') {
            leave(at);
            return false;
        }
        if (bytes[from - 1] != '[') {
            at = behindComma(at);
            if (ByteScan.at(bytes, at) == ']') {
                throw new MalformedJson(JsonErrorKind.TRAILING_COMMA, at);
            }
        }
        behind = at;
        return true;
    }

    /** Makes sure that there is nothing behind the payload's value, which ends at an offset. */
    void end(int from) {
        int at = ByteScan.space(bytes, from);
        if (at < bytes.length) {
            throw new MalformedJson(JsonErrorKind.TRAILING, at);
        }
    }

    private int behindComma(int at) {
        if (ByteScan.at(bytes, at) != ',') {
            throw new MalformedJson(JsonErrorKind.COMMA, at);
        }
        return ByteScan.space(bytes, at + 1);
    }

    private void leave(int at) {
        depth--;
        behind = at + 1;
    }
}
