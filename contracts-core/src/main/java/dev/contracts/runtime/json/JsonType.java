package dev.contracts.runtime.json;

/** The six types of JSON values. */
public enum JsonType {
    OBJECT("an object"),
    ARRAY("an array"),
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NULL("null");

    private final String words;

    JsonType(String words) {
        this.words = words;
    }

    /**
     * Returns the type of the value at an offset, by its first byte.
     *
     * @throws MalformedJson when no value begins with that byte
     */
    static JsonType at(byte[] bytes, int offset) {
        return switch (ByteScan.at(bytes, offset)) {
            case '{' -> OBJECT;
            case '[' -> ARRAY;
            case '"' -> STRING;
            case 't', 'f' -> BOOLEAN;
            case 'n' -> NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NUMBER;
            default -> throw new MalformedJson(JsonErrorKind.VALUE, offset);
        };
    }

    /** Returns the type with its article, as a message names it: {@code an object}. */
    public String words() {
        return words;
    }
}
