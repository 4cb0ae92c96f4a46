package dev.contracts.model.compiler;

/**
 * The messages of CEL's parser and checker in the words of an author. They are told apart by their text: the library gives its
 * issues no codes.
 */
final class CelMessages {
    private static final int LONGEST = 200;

    private CelMessages() {}

    /** Returns whether it is a limit, and no mistake of syntax. */
    static boolean isLimit(String message) {
        return message.contains("recursion limit");
    }

    /** Returns what is wrong. */
    static String plain(String message) {
        if (isLimit(message)) {
            return "the expression is nested more than " + CelEnvironment.MAX_DEPTH + " deep";
        }
        int expecting = message.indexOf(" expecting ");
        String text = expecting < 0 ? message : message.substring(0, expecting);
        if (text.contains("'<EOF>'")) {
            return "the expression ends too early";
        }
        if (text.startsWith("token recognition error at: ")) {
            return "this is no CEL: " + cut(text.substring(text.indexOf(':') + 2));
        }
        if (text.startsWith("For input string: ")) {
            return "the integer does not fit in 64 bits";
        }
        return cut(text);
    }

    /** Returns what to do. */
    static String advice(String message) {
        if (message.startsWith("token recognition error")) {
            return message.contains("'=") ? "equality is ==" : "strings stand in '…', names that are not ASCII in `…`";
        }
        if (isLimit(message)) {
            return "make two rules of it";
        }
        return "see the definition of CEL";
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
