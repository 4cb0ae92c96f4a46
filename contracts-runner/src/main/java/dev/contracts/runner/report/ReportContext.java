package dev.contracts.runner.report;

import java.nio.file.Path;
import java.util.Map;

/**
 * The environment of a run, as far as reports need it.
 *
 * @param program the program that was called, such as {@code contracts check}; it names the run in a list of several
 * @param command the command that explains rules, such as {@code ./contracts}; empty when there is none
 * @param rules looks up the rules of violations
 * @param directory the directory that the names of payload and contract files in reports are relative to
 * @param output the directory for files whose names {@code auto} chooses
 * @param environment the environment variables, by which CI hosts are recognized
 */
public record ReportContext(
        String program,
        String command,
        RuleLookup rules,
        Path directory,
        Path output,
        Map<String, String> environment) {
    public ReportContext {
        environment = Map.copyOf(environment);
    }
}
