package dev.contracts.maven;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.report.RuleLookup;
import dev.contracts.runner.report.writer.Reports;
import dev.contracts.runner.report.writer.WrittenReports;
import dev.contracts.runner.run.ContractRun;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.ContractDirectories;
import dev.contracts.runner.source.FoundPayloads;
import dev.contracts.runner.source.PayloadReader;
import dev.contracts.runner.source.SourceError;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Checks a directory of payloads, and fails the goal where it has to.
 *
 * @param rules looks up the contracts' rules
 * @param contexts the context of each contract, by its name
 * @param base the directory that names of files are relative to
 */
record PayloadCheck(
        Engines contracts,
        RuleLookup rules,
        Options options,
        Map<String, Context> contexts,
        Path base,
        Reports reports,
        Log log) {

    /**
     * Checks the payloads.
     *
     * @throws MojoFailureException when a payload is invalid, missing, or of no contract
     * @throws MojoExecutionException when something cannot be read
     */
    void check(Path directory, RequiredPayloads required, boolean failOnViolation)
            throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        FoundPayloads found = found(directory, required);
        RunReport report = new ContractRun(
                        contracts, options, contexts, new PayloadReader(Limits.DEFAULT, InputStream.nullInputStream()))
                .check(found, RunListener.NONE);
        RunSummary text = new RunSummary(report, rules, Duration.ofNanos(System.nanoTime() - start));
        text.warnings().ifPresent(log::warn);
        conclude(found, text, reports.write(report), failOnViolation);
    }

    private void conclude(FoundPayloads found, RunSummary text, WrittenReports written, boolean failOnViolation)
            throws MojoExecutionException, MojoFailureException {
        RunReport report = text.report();
        String failure = text.failure() + "\n" + String.join("\n", written.lines());
        boolean nothing = found.files().isEmpty() && found.problems().isEmpty();
        boolean invalid = report.errors() > 0 && failOnViolation;
        boolean missing = report.outcome() == Outcome.USAGE && !nothing;
        if (report.outcome() == Outcome.NO_VERDICT || !written.complete()) {
            throw new MojoExecutionException(failure);
        }
        if (invalid || missing || !found.problems().isEmpty()) {
            throw new MojoFailureException(failure);
        }
        if (report.errors() > 0) {
            log.warn(failure);
            return;
        }
        if (!nothing) {
            log.info(text.end());
        }
        written.lines().forEach(log::info);
    }

    /** Returns the payloads, with the required but missing ones among the problems. */
    private FoundPayloads found(Path directory, RequiredPayloads required) {
        ContractDirectories directories = new ContractDirectories(contracts.names(), base);
        ContractDirectories.Content content = directories.find(directory);
        content.notes().forEach(note -> log.warn(TerminalText.escape(note) + ", and is not checked"));
        FoundPayloads found = content.found();
        List<SourceError> unmet = required.unmet(found, directories.shown(directory));
        if (!required.allTests()) {
            unmet.forEach(problem -> log.warn(TerminalText.escape(problem.message())
                    + "; this is no failure now, because only some tests were run"));
            unmet = List.of();
        }
        if (found.files().isEmpty() && found.problems().isEmpty() && unmet.isEmpty()) {
            log.warn("No payload was checked: there is none in " + directories.shown(directory));
        }
        List<SourceError> problems = new ArrayList<>(found.problems());
        problems.addAll(unmet);
        return new FoundPayloads(found.files(), problems, found.ignored());
    }
}
