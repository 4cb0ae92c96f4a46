package dev.contracts.runner.report.sarif;

import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import dev.contracts.output.TerminalText;

/**
 * The one way by which text of a payload or a contract reaches a message of SARIF: it can neither act in a viewer nor be
 * a link, which SARIF writes as {@code [text](target)} even in what it calls plain text.
 */
final class SarifText {
    /** What GitHub shows of a description. */
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

    /** Returns a description of a rule, cut to what a host takes. */
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
