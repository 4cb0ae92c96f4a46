package dev.contracts.importer.command;

import dev.contracts.cli.spi.CliCommand;
import dev.contracts.importer.ContractFolder;
import dev.contracts.importer.ImportRequest;
import dev.contracts.importer.ImportedContract;
import dev.contracts.importer.Importer;
import dev.contracts.importer.bundle.References;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.draft.Draft;
import dev.contracts.importer.pojo.PojoComparison;
import dev.contracts.importer.proof.ImportProof;
import dev.contracts.importer.proof.Proof;
import dev.contracts.importer.proof.ShippedPayloads;
import dev.contracts.model.ContractModel;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.runner.report.DiagnosticReport;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runtime.text.CountText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contracts import}: contracts from schemas that exist. */
@Command(
        name = "import",
        description =
                "Imports JSON Schemas that exist, of any draft, as contracts. It says of each change whether the same"
                        + " payloads are valid, and proves it: the source's payloads and samples go through the original and"
                        + " through the contract. Nothing is ever fetched.",
        footer = {
            "",
            "For example: ./contracts import order.schema.json --payloads valid=samples",
            "",
            "A schema that is imported again keeps its overlay.json, and the rules in it."
                    + " Exit codes: 0 all are contracts, 1 the original and a contract differ,"
                    + " 2 usage, or a schema that is refused."
        })
public final class ImportCommand extends CliCommand {
    private static final String WEAKER = "weaker:";
    private static final String POJO = "jsonschema2pojo";

    @Parameters(paramLabel = "FILE|DIR|JAR", description = "The schemas: JSON or YAML.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String source;

    @Option(names = "--pointer", paramLabel = "POINTER", description = "Where the schema stands in the file.")
    private String pointer = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The contract's name. Default: the title, the last part of $id, or the file's name.")
    private @Nullable String name;

    @Option(
            names = "--draft",
            paramLabel = "DRAFT",
            description = "The draft of files that do not say theirs: draft-04, draft-06, draft-07, 2019-09 or 2020-12."
                    + " Default: guessed.")
    private @Nullable String draft;

    @Option(
            names = "--accept",
            paramLabel = "weaker:KEYWORD",
            description = "Give a keyword up where no contract can have it; may be repeated.")
    private List<String> accept = new ArrayList<>();

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The folder that references may not leave, and in which an $id is searched.")
    private @Nullable Path root;

    @Option(
            names = "--payloads",
            paramLabel = "valid=DIR,invalid=DIR",
            split = ",",
            description = "Payloads to compare. Default: folders of these names beside the file.")
    private Map<String, String> payloads = new HashMap<>();

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "Samples to compare, of each side. Default: 1000; 0 for none.")
    private int samples = 1_000;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Seconds after which a schema is compared no more. Default: 20.")
    private int seconds = 20;

    @Option(
            names = "--compare",
            paramLabel = "jsonschema2pojo",
            description = "List what changes for callers of the classes that jsonschema2pojo makes of the schema.")
    private @Nullable String compare;

    @Option(names = "--each", description = "Print each change and each difference on a line of its own.")
    private boolean each;

    @Override
    public Integer call() throws IOException {
        if (compare != null && !compare.equals(POJO)) {
            throw mistake("--compare knows " + POJO + " alone");
        }
        ImportReport report = new ImportReport(terminal, each);
        Tally tally = new Tally(report, shipped());
        try {
            Importer.run(request(), tally);
        } catch (ContractException e) {
            DiagnosticReport.print(e.diagnostics(), terminal.err(), terminal.style());
            return Outcome.USAGE.exitCode();
        } catch (IllegalArgumentException e) {
            throw mistake(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return tally.end();
    }

    private ImportRequest request() {
        try {
            Path path = Path.of(source);
            if (!Files.exists(path)) {
                throw mistake("there is no file or folder " + source);
            }
            return new ImportRequest(path, pointer, name, draft(), accepted(), root);
        } catch (InvalidPathException e) {
            throw mistake("there is no file or folder " + source);
        }
    }

    private @Nullable Draft draft() {
        return draft == null
                ? null
                : Draft.named(draft)
                        .orElseThrow(() -> mistake("--draft is one of " + String.join(", ", Draft.words())));
    }

    private Set<String> accepted() {
        Set<String> keywords = new HashSet<>();
        for (String accepted : accept) {
            if (!accepted.startsWith(WEAKER) || accepted.length() == WEAKER.length()) {
                throw mistake("--accept names what is given up, such as weaker:pattern");
            }
            keywords.add(accepted.substring(WEAKER.length()));
        }
        return keywords;
    }

    private Optional<ShippedPayloads> shipped() {
        if (payloads.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> entry : payloads.entrySet()) {
            if (!Set.of("valid", "invalid").contains(entry.getKey()) || !Files.isDirectory(Path.of(entry.getValue()))) {
                throw mistake("--payloads is valid=DIR,invalid=DIR, or one of the two, of folders that exist");
            }
        }
        return Optional.of(new ShippedPayloads(folder("valid"), folder("invalid")));
    }

    private @Nullable Path folder(String side) {
        String folder = payloads.get(side);
        return folder == null ? null : Path.of(folder);
    }

    /** Takes each contract as it is made: reports it, proves it, writes it. */
    private final class Tally implements Importer.Sink {
        private final ImportReport report;
        private final Optional<ShippedPayloads> shipped;
        private final Set<String> refusedFor = new TreeSet<>();
        private int written;
        private int refused;
        private int differing;

        private Tally(ImportReport report, Optional<ShippedPayloads> shipped) {
            this.report = report;
            this.shipped = shipped;
        }

        @Override
        public void leftOut(Change reason) {
            report.alone("left out", reason);
        }

        @Override
        public void refused(Change reason) {
            refused++;
            report.alone(ChangeKind.REFUSED.word(), reason);
        }

        @Override
        public void imported(ImportedContract imported, References references) {
            try {
                report.head(imported);
                report.changes(imported);
                ContractFolder folder = new ContractFolder(schemasToWrite().resolve(imported.name()));
                Optional<ContractModel> contract = imported.contract();
                if (contract.isEmpty()) {
                    refused++;
                    imported.changes(ChangeKind.REFUSED).stream()
                            .map(Change::keyword)
                            .filter(keyword -> !keyword.isEmpty() && !keyword.startsWith("$"))
                            .forEach(refusedFor::add);
                } else if (folder.isOfAnotherKind()) {
                    refused++;
                    report.line("  "
                            + ImportReport.safe(folder.schema() + " was not imported, since it has no"
                                    + " overlay.json beside it, and is not replaced: choose another with --name"));
                } else if (!isProved(imported, contract.get(), references)) {
                    differing++;
                } else {
                    write(imported, folder);
                }
                terminal.out().flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private boolean isProved(ImportedContract imported, ContractModel contract, References references)
                throws IOException {
            Proof proof = ImportProof.of(
                    imported,
                    contract,
                    references,
                    shipped.orElseGet(() ->
                            ShippedPayloads.beside(imported.source().document().file())),
                    samples,
                    seconds);
            report.proof(proof);
            if (compare != null) {
                report.callers(PojoComparison.of(imported, contract));
            }
            return proof.unexplained().isEmpty();
        }

        private void write(ImportedContract imported, ContractFolder folder) throws IOException {
            boolean again = Files.exists(folder.schema());
            if (again) {
                report.again(folder.changes(imported));
            }
            List<Diagnostic> faults = folder.faults(imported);
            if (!faults.isEmpty()) {
                refused++;
                report.line("  the overlay does not fit the new schema, and nothing is written:");
                DiagnosticReport.print(faults, terminal.out(), terminal.style());
                return;
            }
            folder.write(imported);
            written++;
            report.line("  wrote " + ImportReport.safe(folder.schema().toString())
                    + (again ? ", kept overlay.json" : " and overlay.json"));
        }

        private int end() {
            report.line(CountText.of(written, "contract") + " written, " + refused + " refused, " + differing
                    + " that differ from their originals");
            if (!refusedFor.isEmpty()) {
                report.line("a keyword that no contract can have is given up by name, such as --accept " + WEAKER
                        + ImportReport.safe(refusedFor.iterator().next())
                        + "; the contract then takes more payloads than the original");
            }
            if (refused > 0) {
                return Outcome.USAGE.exitCode();
            }
            if (differing > 0) {
                return Outcome.VIOLATIONS.exitCode();
            }
            if (written > 0) {
                report.line("next: add rules to overlay.json, then ./contracts lint");
            }
            return Outcome.CONFORMS.exitCode();
        }
    }
}
