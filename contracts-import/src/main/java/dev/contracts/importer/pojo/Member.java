package dev.contracts.importer.pojo;

/**
 * A property as callers see it in Java.
 *
 * @param owner the simple name of its class
 * @param name of the field or component
 * @param type without packages
 */
record Member(String owner, String name, String type) {
    /** Returns a type without packages and annotations. */
    static String plain(String type) {
        return type.replaceAll("@[\\w.]+\\s*", "")
                .replaceAll("\\b[a-z_][\\w]*\\.", "")
                .replaceAll("\\s+", "");
    }
}
