package dev.contracts.cli.option;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code check}, in the order of its help; other commands have some of them. {@link OptionSpecs} makes picocli's
 * model of them, and {@link PlainCall} reads them without picocli.
 */
public enum CliOption {
    SCHEMAS(
            Arity.ONE,
            "--schemas",
            "DIR",
            "The contracts: a directory with one folder a contract. Default: the directory schemas, if there is one here,"
                    + " else the contracts that come with this program."),
    CONTRACT(Arity.ONE, "--contract", "NAME", "The contract of every payload."),
    CONTEXT(
            Arity.MANY,
            "--context",
            "NAME=VALUE",
            "What rules may know from outside the payload; may be repeated. A VALUE that is JSON is read as such."),
    LIMIT(
            Arity.MANY,
            "--limit",
            "NAME=NUMBER",
            "How much a payload may ask for; may be repeated. NAME is depth, exponent, lineBytes, nameLength, numberLength,"
                    + " payloadBytes, ruleSteps or stringLength, as a refusal says."),
    PROFILE(
            Arity.ONE,
            "--profile",
            "producer|consumer",
            "On whose behalf: for a producer an undeclared property is a warning. Default: consumer.",
            "consumer",
            "producer"),
    STRICT(Arity.NONE, "--strict", "", "An undeclared property is an error; implies --profile producer."),
    NDJSON(Arity.NONE, "--ndjson", "", "Each line of standard input is a payload."),
    SNAPSHOT(
            Arity.NONE,
            "--snapshot",
            "",
            "The payloads, one of each contract, were taken at one moment: what they must agree on (snapshot.json) is"
                    + " checked as well."),
    FORMAT(Arity.ONE, "--format", "text|json", "How to report. Default: text.", "text", "json"),
    REPORT(
            Arity.MANY,
            "--report",
            "FORMAT=FILE|auto",
            "Also write a report; may be repeated. FORMAT: junit, sarif, github, gitlab, html, json. Or auto, without a file:"
                    + " what the CI host shows.");

    /** The number of values that an option takes in one call. */
    enum Arity {
        /** A flag. */
        NONE,
        ONE,
        /** One each time that it is given. */
        MANY
    }

    private static final CliOption[] ALL = values();

    private final Arity arity;
    private final String written;
    private final String label;
    private final String help;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> choices;

    CliOption(Arity arity, String written, String label, String help, String... choices) {
        this.arity = arity;
        this.written = written;
        this.label = label;
        this.help = help;
        this.choices = List.of(choices);
    }

    /** Returns the option that is written so; null when there is none. */
    static @Nullable CliOption find(String written) {
        for (CliOption option : ALL) {
            if (option.written.equals(written)) {
                return option;
            }
        }
        return null;
    }

    Arity arity() {
        return arity;
    }

    /** Returns how it is written, such as {@code --format}. */
    String written() {
        return written;
    }

    /** Returns what its value is called in help; empty for a flag. */
    String label() {
        return label;
    }

    /** Returns what the help says of it. */
    String help() {
        return help;
    }

    /** Returns the values that it takes, in lower case; empty when it takes any. */
    List<String> choices() {
        return choices;
    }

    /** Returns whether it takes the value just as it is written. */
    boolean takes(String value) {
        return choices.isEmpty() || choices.contains(value);
    }
}
