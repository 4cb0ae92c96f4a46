package dev.contracts.runner.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * The environment of a run, as far as reports need it.
 *
 * @param program what was called, such as {@code contracts check}; it names the run where reports of several meet
 * @param command how a reader calls the program that explains a rule; empty when there is none
 * @param rules what is known of the rules that may be broken
 * @param directory what the names of payload and contract files in reports are relative to
 * @param output where {@code auto} writes the files that it chooses the names of
 * @param environment the variables by which CI hosts make themselves known
 * @param console where the commands of a CI host go: what its log shows, with nothing put before a line
 */
public record ReportContext(
        String program,
        String command,
        RuleLookup rules,
        Path directory,
        Path output,
        Map<String, String> environment,
        PrintWriter console) {
    public ReportContext {
        environment = Map.copyOf(environment);
    }
}
