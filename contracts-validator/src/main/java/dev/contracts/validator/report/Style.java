package dev.contracts.validator.report;

/** Colours of the text report; without colour every method returns its text as it is. */
public final class Style {
    private static final String RESET = "\u001b[0m";

    private final boolean colour;

    private Style(boolean colour) {
        this.colour = colour;
    }

    /** For a terminal that understands ANSI sequences. */
    public static Style ansi() {
        return new Style(true);
    }

    /** For everything else. */
    public static Style plain() {
        return new Style(false);
    }

    String error(String text) {
        return wrap("\u001b[1;31m", text);
    }

    String warning(String text) {
        return wrap("\u001b[1;33m", text);
    }

    String good(String text) {
        return wrap("\u001b[1;32m", text);
    }

    String strong(String text) {
        return wrap("\u001b[1m", text);
    }

    String frame(String text) {
        return wrap("\u001b[1;34m", text);
    }

    String faint(String text) {
        return wrap("\u001b[2m", text);
    }

    private String wrap(String start, String text) {
        return colour ? start + text + RESET : text;
    }
}
