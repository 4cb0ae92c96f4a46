package dev.contracts.cli.command;

import dev.contracts.Limits;
import dev.contracts.cli.spi.CliCommand;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.draft.ContractDraft;
import dev.contracts.model.draft.DescribingDocument;
import dev.contracts.model.draft.DraftPayload;
import dev.contracts.output.OwnedFolder;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.lint.ExampleLint;
import dev.contracts.runner.report.DiagnosticReport;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.source.FoundPayloads;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runner.source.PayloadFinder;
import dev.contracts.runner.source.PayloadReader;
import dev.contracts.runner.source.PayloadSink;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.text.CountText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contracts draft}: a contract folder from payloads that exist already. */
@Command(
        name = "draft",
        description = "Drafts a contract from example payloads. A property missing from one of them is optional.")
final class DraftCommand extends CliCommand {
    @Parameters(paramLabel = "PAYLOAD", arity = "1..*", description = "Payloads: files, directories, NDJSON.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The contract's name.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String name;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder to write. Default: NAME in the folder of the contracts.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        FoundPayloads found =
                new PayloadFinder(Set.of(), name, false).find(paths).withoutRecordings();
        Collected payloads = new Collected();
        found.problems().forEach(payloads::problem);
        for (PayloadFile file : found.files()) {
            payloads.file(file);
            new PayloadReader(Limits.DEFAULT, terminal.in()).read(file, payloads);
        }
        if (!payloads.describing.isEmpty()) {
            throw mistake(payloads.describing.get(0) + ", and no payload: ./contracts import makes a contract of it");
        }
        if (!payloads.problems.isEmpty()) {
            payloads.problems.forEach(problem -> terminal.err().println("contracts: " + TerminalText.escape(problem)));
            return Outcome.NO_VERDICT.exitCode();
        }
        Path folder = output == null ? schemasRoot().resolve(name) : output;
        ContractDraft draft;
        try {
            draft = ContractDraft.of(name, payloads.payloads);
            List<Diagnostic> refused = refused(draft);
            if (!refused.isEmpty()) {
                terminal.err().println("contracts: nothing is drafted: ./contracts lint would refuse it");
                DiagnosticReport.print(refused, terminal.err(), terminal.style());
                return Outcome.USAGE.exitCode();
            }
            draft.write(folder);
        } catch (IllegalArgumentException e) {
            throw mistake(String.valueOf(e.getMessage()));
        } catch (FileAlreadyExistsException e) {
            throw mistake(e.getMessage() + " exists: a draft never replaces a contract");
        }
        terminal.out()
                .println("drafted " + folder.resolve("schema.json") + " from "
                        + CountText.of(payloads.payloads.size(), "payload"));
        for (String guess : draft.guesses()) {
            terminal.out().println("guessed: " + TerminalText.escape(guess));
        }
        terminal.out().println("next: say what each property means, add the rules, then ./contracts lint");
        return Outcome.CONFORMS.exitCode();
    }

    /** Returns what lint says of the draft, its payloads as examples included. */
    private List<Diagnostic> refused(ContractDraft draft) throws IOException {
        try (OwnedFolder root = OwnedFolder.create("contracts-draft")) {
            draft.write(root.path().resolve(name));
            ContractSet set = ContractSet.load(root.path());
            List<Diagnostic> found = new ArrayList<>(set.warnings());
            found.addAll(ExampleLint.check(set));
            return found;
        } catch (ContractException e) {
            return e.diagnostics();
        }
    }

    /** The payloads of all files, and every reason not to draft from them. */
    private static final class Collected implements PayloadSink {
        private final List<DraftPayload> payloads = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final List<String> describing = new ArrayList<>();
        private String file = "";

        void file(PayloadFile next) {
            file = next.display();
        }

        @Override
        public void payload(int line, byte[] bytes) {
            JsonError error = JsonError.find(bytes, Limits.DEFAULT);
            if (error == null) {
                String kind = DescribingDocument.kind(new JsonCursor(bytes).readTree());
                if (kind != null) {
                    describing.add(file + " is " + kind);
                }
                payloads.add(new DraftPayload("payload-" + (payloads.size() + 1), bytes));
            } else {
                problems.add(file + ":" + line + ": " + error.message());
            }
        }

        @Override
        public void refused(int line, String message) {
            problems.add(file + ":" + line + ": " + message);
        }

        @Override
        public void problem(SourceError problem) {
            problems.add(problem.source() + ": " + problem.message());
        }
    }
}
