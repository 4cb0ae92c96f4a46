package dev.contracts.output;

/** The one way by which text reaches a workflow command of GitHub Actions, whose log obeys lines that begin with it. */
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
