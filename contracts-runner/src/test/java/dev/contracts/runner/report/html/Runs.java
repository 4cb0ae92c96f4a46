package dev.contracts.runner.report.html;

import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.RuleLocation;
import dev.contracts.runner.report.RuleLookup;
import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.Excerpt;
import dev.contracts.runner.run.LocatedUnchecked;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.PayloadCounts;
import dev.contracts.runner.run.RuleCounts;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runner.source.SourceError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs that never happened, with everything in them that a page can show. */
final class Runs {
    private Runs() {}

    /** Knows the rules whose ids start with {@code known}, and the place of everything but {@code json.syntax}. */
    private static RuleLookup rules(String known, String text) {
        return new RuleLookup() {
            @Override
            public Optional<Rule> rule(String id) {
                return id.startsWith(known) ? Optional.of(Runs.rule(id, text)) : Optional.empty();
            }

            @Override
            public Optional<RuleLocation> location(Violation violation) {
                return violation.rule().equals("json.syntax")
                        ? Optional.empty()
                        : Optional.of(new RuleLocation("schemas/" + violation.contract() + "/schema.json", 61));
            }
        };
    }

    /** A place where such rules are known. */
    static ReportContext reportContext(String known, String text) {
        return new ReportContext(
                "contracts check" + text, "./contracts", rules(known, text), Path.of("."), Path.of("."), Map.of());
    }

    private static Rule rule(String id, String text) {
        return new Rule(
                id,
                Severity.ERROR,
                "value is not price * count " + text,
                "people add it up " + text,
                List.of("limit" + text),
                new RuleSource(
                        "self.value == self.price * self.count && '" + text + "' != ''",
                        "/value",
                        "shelf/schema.json#/x-rules/0",
                        61));
    }

    /** A run with one of everything, all of whose texts end in the given one. */
    static RunReport small(String text) {
        String shelf = "shelf" + text;
        LocatedViolation broken = located(
                "target/shelf" + text + ".json",
                Violation.builder(
                                shelf + ".value",
                                Severity.ERROR,
                                shelf,
                                "value is 12.5, expected 2.5 * 50 = 125.0, off by -112.5 " + text)
                        .pointer("/boxes/0/value" + text)
                        .at(9, 14)
                        .schemaPointer("shelf/schema.json#/x-rules/0")
                        .expected("125.0" + text)
                        .found("12.5" + text)
                        .build(),
                new Excerpt("    \"value\": 12.5, \"note\": \"" + text + "\"", 13, 4));
        LocatedViolation missing = located(
                "target/shelf" + text + ".json",
                Violation.builder("schema.required", Severity.ERROR, shelf, "property \"price\" is missing" + text)
                        .schemaPointer("shelf/schema.json#/required")
                        .expected("property \"price\"")
                        .build(),
                new Excerpt("{" + text, 0, 1 + text.length()));
        LocatedViolation late = located(
                "target/stream.ndjson",
                Violation.builder(
                                "stream.heartbeat",
                                Severity.WARNING,
                                "stream",
                                "no event came within 30 seconds" + text)
                        .at(1_200, 1)
                        .schemaPointer("stream/schema.json#/x-stream/0")
                        .build(),
                null);
        LocatedViolation cut = located(
                "target/stream.ndjson",
                Violation.builder("json.syntax", Severity.ERROR, "stream", "the payload ends too early")
                        .at(1_201, 7)
                        .build(),
                new Excerpt("{\"a\":" + text, 5 + text.length(), 1));
        CheckedFile file = new CheckedFile(
                new PayloadFile(null, "target/shelf" + text + ".json", shelf, false),
                new PayloadCounts(1, 0, 2, 0),
                List.of(),
                List.of(broken, missing));
        CheckedFile stream = new CheckedFile(
                new PayloadFile(null, "target/stream.ndjson", "stream", true),
                new PayloadCounts(1_201, 0, 1, 1),
                List.of(),
                List.of(late, cut));
        CheckedFile fine = new CheckedFile(
                new PayloadFile(null, "target/lamps.json", "lamps", false),
                new PayloadCounts(1, 0, 0, 0),
                List.of(),
                List.of());
        return new RunReport(
                new RuleCounts(3, 12),
                new PayloadCounts(1_203, 0, 3, 1),
                List.of(file, stream, fine),
                List.of(
                        new LocatedUnchecked(
                                "target/shelf" + text + ".json",
                                new Unchecked(shelf, shelf + ".limit", "context limit not given" + text)),
                        new LocatedUnchecked(
                                "target/stream.ndjson",
                                new Unchecked("stream", "stream.order", "the sequence has holes")),
                        new LocatedUnchecked(
                                "target/stream.ndjson",
                                new Unchecked("stream", "stream.time", "the sequence has holes"))),
                List.of(new SourceError(
                        SourceError.Kind.UNREADABLE, "target/locked" + text, "permission denied" + text)),
                Outcome.NO_VERDICT);
    }

    /** A run over one file of each contract, with as many errors as are said. */
    static RunReport flood(List<String> contracts, int errorsEach) {
        List<CheckedFile> files = new ArrayList<>();
        for (String contract : contracts) {
            List<LocatedViolation> violations = new ArrayList<>();
            for (int line = 1; line <= errorsEach; line++) {
                violations.add(located(
                        contract + ".ndjson",
                        Violation.builder(
                                        contract + ".value",
                                        Severity.ERROR,
                                        contract,
                                        "value is " + line + ", expected 0")
                                .pointer("/value")
                                .at(line, 11)
                                .expected("0")
                                .found("" + line)
                                .build(),
                        new Excerpt(
                                "{\"value\": " + line + "}",
                                10,
                                Integer.toString(line).length())));
            }
            files.add(new CheckedFile(
                    new PayloadFile(null, contract + ".ndjson", contract, true),
                    new PayloadCounts(errorsEach, 0, errorsEach, 0),
                    List.of(),
                    violations));
        }
        int all = contracts.size() * errorsEach;
        return new RunReport(
                new RuleCounts(contracts.size(), 1),
                new PayloadCounts(all, 0, all, 0),
                files,
                List.of(),
                List.of(),
                Outcome.VIOLATIONS);
    }

    /** A run over as many files as are said, each of which has a reason and a problem of its own. */
    static RunReport scattered(int files) {
        List<CheckedFile> checked = new ArrayList<>();
        List<LocatedUnchecked> unchecked = new ArrayList<>();
        List<SourceError> problems = new ArrayList<>();
        for (int file = 1; file <= files; file++) {
            String name = file + ".json";
            checked.add(new CheckedFile(
                    new PayloadFile(null, name, "shelf", false), new PayloadCounts(1, 0, 0, 0), List.of(), List.of()));
            unchecked.add(new LocatedUnchecked(name, new Unchecked("shelf", "shelf.limit", "a hole at line " + file)));
            problems.add(new SourceError(SourceError.Kind.UNREADABLE, name + ".gz", "no payload"));
        }
        return new RunReport(
                new RuleCounts(1, 1),
                new PayloadCounts(files, 0, 0, 0),
                checked,
                unchecked,
                problems,
                Outcome.NO_VERDICT);
    }

    private static LocatedViolation located(String file, Violation violation, Excerpt excerpt) {
        return new LocatedViolation(file, violation.line(), violation, excerpt);
    }
}
