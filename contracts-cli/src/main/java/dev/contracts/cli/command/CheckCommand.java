package dev.contracts.cli.command;

import dev.contracts.Profile;
import dev.contracts.cli.check.CheckRequest;
import dev.contracts.cli.check.CheckRunner;
import dev.contracts.cli.check.OutputFormat;
import dev.contracts.cli.spi.CliCommand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contracts check}: payloads against contracts. */
@Command(
        name = "check",
        description = "Checks payloads: files, directories, NDJSON (.ndjson, .jsonl), recorded sessions"
                + " (.recording.ndjson), and - for standard input.",
        footer = {
            "",
            "The contract of a payload is --contract, else the name of its directory, else the file's name up to its"
                    + " first dot. Exit codes: 0 all conforms, 1 violations, 2 usage or a broken contract file, 3 no"
                    + " verdict could be had."
        })
final class CheckCommand extends CliCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to check.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--contract", paramLabel = "NAME", description = "The contract of every payload.")
    private @Nullable String contract;

    @Option(
            names = "--context",
            paramLabel = "NAME=VALUE",
            description = "What rules may know from outside the payload; may be repeated. A VALUE that is JSON is read"
                    + " as such.")
    private List<String> context = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "NAME=NUMBER",
            description =
                    "How much a payload may ask for; may be repeated. NAME is depth, exponent, lineBytes, nameLength,"
                            + " numberLength, payloadBytes or stringLength, as a refusal says.")
    private List<String> limits = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "producer|consumer",
            description = "On whose behalf: for a producer an undeclared property is a warning. Default: consumer.")
    private Profile profile = Profile.CONSUMER;

    @Option(names = "--strict", description = "An undeclared property is an error; implies --profile producer.")
    private boolean strict;

    @Option(names = "--ndjson", description = "Each line of standard input is a payload.")
    private boolean ndjson;

    @Option(
            names = "--snapshot",
            description = "The payloads, one of each contract, were taken at one moment: what they must agree on"
                    + " (snapshot.json) is checked as well.")
    private boolean snapshot;

    @Option(names = "--format", paramLabel = "text|json", description = "How to report. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE|auto",
            description =
                    "Also write a report; may be repeated. FORMAT: junit, sarif, github, gitlab, html, json. Or auto,"
                            + " without a file: what the CI host shows.")
    private List<String> reports = new ArrayList<>();

    @Override
    public Integer call() {
        return new CheckRunner(terminal, request()).run();
    }

    CheckRequest request() {
        return new CheckRequest(
                paths, schemas, contract, context, limits, profile, strict, ndjson, snapshot, format, reports);
    }
}
