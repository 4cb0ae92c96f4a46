package dev.contracts.output;

/** The colours of text on a terminal; without colour every method returns its text unchanged. */
public final class TerminalStyle {
    private static final String RESET = "\u001b[0m";

    private final boolean colour;

    private TerminalStyle(boolean colour) {
        this.colour = colour;
    }

    /** Returns the style for a terminal that understands ANSI sequences. */
    public static TerminalStyle ansi() {
        return new TerminalStyle(true);
    }

    /** Returns the style without colour. */
    public static TerminalStyle plain() {
        return new TerminalStyle(false);
    }

    public String error(String text) {
        return wrap("\u001b[1;31m", text);
    }

    public String warning(String text) {
        return wrap("\u001b[1;33m", text);
    }

    public String good(String text) {
        return wrap("\u001b[1;32m", text);
    }

    public String strong(String text) {
        return wrap("\u001b[1m", text);
    }

    public String frame(String text) {
        return wrap("\u001b[1;34m", text);
    }

    public String faint(String text) {
        return wrap("\u001b[2m", text);
    }

    private String wrap(String start, String text) {
        return colour ? start + text + RESET : text;
    }
}
