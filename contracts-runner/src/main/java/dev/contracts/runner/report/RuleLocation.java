package dev.contracts.runner.report;

/**
 * The place where a contract states a rule.
 *
 * @param file the contract's file as reports name it, such as {@code schemas/positions/schema.json}
 * @param line the line in it, from 1; 0 when the file cannot be read
 */
public record RuleLocation(String file, int line) {
    /** Returns the location, such as {@code schemas/positions/schema.json:61}. */
    @Override
    public String toString() {
        return line < 1 ? file : file + ":" + line;
    }
}
