package dev.contracts.runtime.json;

/** The six kinds of JSON value. */
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

    /** With its article, as a message names it: {@code an object}. */
    public String words() {
        return words;
    }
}
