package dev.contracts.runtime.json;

import java.util.Arrays;

/** The name of a member as it is written again and again: made once, then copied. */
public final class JsonName {
    /** The name with a comma before it and a colon behind it. */
    private final byte[] token;

    private JsonName(String name) {
        byte[] bytes = new byte[name.length() * TextBytes.LONGEST + 4];
        bytes[0] = ',';
        bytes[1] = '"';
        int end = TextBytes.write(name, 0, name.length(), bytes, 2);
        bytes[end] = '"';
        bytes[end + 1] = ':';
        this.token = Arrays.copyOf(bytes, end + 2);
    }

    public static JsonName of(String name) {
        return new JsonName(name);
    }

    byte[] token() {
        return token;
    }
}
