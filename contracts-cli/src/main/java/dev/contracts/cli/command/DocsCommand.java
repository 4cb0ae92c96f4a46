package dev.contracts.cli.command;

import dev.contracts.cli.spi.CliCommand;
import dev.contracts.docs.Documents;
import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentTargets;
import dev.contracts.docs.document.StaleDocument;
import dev.contracts.model.ContractSet;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code contracts docs}: the documents of the contracts, written or compared. */
@Command(
        name = "docs",
        description =
                "Writes the documents of the contracts: the main document, the guides and, on demand, an HTML site.",
        footer = {"", "Exit codes with --check: 0 up to date, 1 stale."})
final class DocsCommand extends CliCommand {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder of the main document. Default: the one that holds the folder of the contracts.")
    private @Nullable Path output;

    @Option(
            names = "--guides",
            paramLabel = "DIR",
            description = "The folder of the guides. Default: the one that documents.json names, below --output.")
    private @Nullable Path guides;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description =
                    "The folder of an HTML site with OpenAPI and AsyncAPI documents, which it has to itself. Default: none.")
    private @Nullable Path site;

    @Option(names = "--check", description = "Writes nothing, and says which documents are stale.")
    private boolean check;

    @Override
    public Integer call() {
        ContractSet contracts = contracts(List.of());
        try {
            Documents documents =
                    Documents.of(contracts, DocumentTargets.of(contracts, output(contracts), guides, site));
            int exitCode = check ? check(documents) : write(documents);
            return contracts.broken().isEmpty() ? exitCode : Outcome.USAGE.exitCode();
        } catch (IOException e) {
            terminal.err().println("contracts: " + TerminalText.escape(String.valueOf(e.getMessage())));
            return Outcome.NO_VERDICT.exitCode();
        }
    }

    private Path output(ContractSet contracts) {
        Path above = contracts.root().toAbsolutePath().getParent();
        return output != null ? output : above == null ? contracts.root() : above;
    }

    private int write(Documents documents) throws IOException {
        List<Path> changed = documents.write();
        changed.forEach(file -> terminal.out()
                .println((Files.exists(file) ? "wrote " : "deleted ") + TerminalText.escape(shown(file))));
        terminal.out()
                .println(documents.size() + " documents: "
                        + (changed.isEmpty() ? "all up to date" : changed.size() + " changed"));
        return Outcome.CONFORMS.exitCode();
    }

    private int check(Documents documents) throws IOException {
        List<StaleDocument> stale = documents.check();
        for (StaleDocument document : stale) {
            String line = document.line() > 0 ? ":" + document.line() : "";
            terminal.out()
                    .println("stale: " + TerminalText.escape(shown(document.file()) + line) + ": "
                            + TerminalText.escape(document.difference()));
        }
        if (stale.isEmpty()) {
            terminal.out().println(documents.size() + " documents: all up to date");
            return Outcome.CONFORMS.exitCode();
        }
        terminal.out().println("update them with: " + Document.COMMAND);
        return Outcome.VIOLATIONS.exitCode();
    }

    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
