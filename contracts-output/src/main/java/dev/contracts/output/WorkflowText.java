package dev.contracts.output;

/** Escapes text for the workflow commands of GitHub Actions. No other class does this. */
public final class WorkflowText {
    private WorkflowText() {}

    /** Escapes the message after the command's last colons; its line breaks stay line breaks. */
    public static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Escapes the value of a property, such as {@code file}. */
    public static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
