package dev.contracts.generator.api;

/** Text of a contract within CommonMark: on one line, and no mark-up begins or ends in it. */
final class CommonMark {
    private CommonMark() {}

    /** As running text. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
            if ("\\`*_[]<>&#|~".indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString().replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^([0-9]{1,9})([.)])", "$1\\\\$2");
    }

    /** As a code span. */
    static String code(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int longest = 0;
        int run = 0;
        for (int at = 0; at < line.length(); at++) {
            run = line.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return line.isEmpty() ? "" : fence + pad + line + pad + fence;
    }
}
