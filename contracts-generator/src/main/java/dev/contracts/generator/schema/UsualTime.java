package dev.contracts.generator.schema;

/** The pattern of a timestamp in UTC, as the dialect's page advises: the form in which moments are written always matches it. */
public final class UsualTime {
    private static final String PATTERN =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|\\+00:00)$";

    private UsualTime() {}

    /** Returns whether a pattern is this one. */
    public static boolean isPattern(String pattern) {
        return pattern.equals(PATTERN);
    }
}
