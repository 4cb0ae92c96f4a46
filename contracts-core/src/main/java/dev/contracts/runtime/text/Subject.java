package dev.contracts.runtime.text;

/** How a message names the value at a pointer: {@code shares}, {@code arms[3]}, {@code the payload}. */
public final class Subject {
    private Subject() {}

    public static String of(String pointer) {
        if (pointer.isEmpty()) {
            return "the payload";
        }
        int last = pointer.lastIndexOf('/');
        String name = name(pointer.substring(last + 1));
        if (!name.matches("0|[1-9][0-9]*")) {
            return name;
        }
        if (last == 0) {
            return "element " + name;
        }
        return of(pointer.substring(0, last)) + "[" + name + "]";
    }

    private static String name(String token) {
        String name = token.replace("~1", "/").replace("~0", "~");
        return name.matches("[A-Za-z0-9_.$-]{1,80}") ? name : Quote.text(name);
    }
}
