package dev.contracts.runtime.text;

/** The name that a message gives the value at a pointer: {@code shares}, {@code arms[3]}, {@code the payload}. */
public final class Subject {
    private Subject() {}

    public static String of(String pointer) {
        if (pointer.isEmpty()) {
            return "the payload";
        }
        String name = plainOrQuoted(JsonPointer.last(pointer));
        if (!name.matches("0|[1-9][0-9]*")) {
            return name;
        }
        String parent = JsonPointer.parent(pointer);
        return parent.isEmpty() ? "element " + name : of(parent) + "[" + name + "]";
    }

    private static String plainOrQuoted(String name) {
        return name.matches("[A-Za-z0-9_.$-]{1,80}") ? name : Quote.text(name);
    }
}
