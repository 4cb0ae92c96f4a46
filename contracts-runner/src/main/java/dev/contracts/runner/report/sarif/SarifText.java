package dev.contracts.runner.report.sarif;

import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import dev.contracts.output.TerminalText;

/**
 * Escapes text of a payload or a contract for messages of SARIF: it can neither act in a viewer nor be a link, which
 * SARIF writes as {@code [text](target)} even in what it calls plain text. No other class does this.
 */
final class SarifText {
    /** The number of characters of a description that GitHub shows. */
    private static final int LONGEST_DESCRIPTION = 1024;

    private SarifText() {}

    static String escape(String text) {
        return TerminalText.escape(text).replace("](", "] (");
    }

    static Message message(String text) {
        Message message = new Message();
        message.setText(escape(text));
        return message;
    }

    /** Returns a description of a rule, cut to the length that a host shows. */
    static MultiformatMessageString description(String text) {
        String safe = escape(text);
        MultiformatMessageString description = new MultiformatMessageString();
        int end = Math.min(LONGEST_DESCRIPTION, safe.length());
        if (end < safe.length() && Character.isLowSurrogate(safe.charAt(end))) {
            end--;
        }
        description.setText(safe.substring(0, end));
        return description;
    }
}
