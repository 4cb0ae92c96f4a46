package dev.contracts.maven;

import dev.contracts.docs.Documents;
import dev.contracts.docs.document.DocumentTargets;
import dev.contracts.docs.document.StaleDocument;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.output.TerminalText;
import dev.contracts.runtime.text.CountText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes the documents of the contracts, or fails when the existing ones are stale. */
@Mojo(
        name = "docs",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class DocsMojo extends ContractsMojo {
    /** The folder of the main document. */
    @Parameter(property = "contracts.docs.output", defaultValue = "${project.basedir}", required = true)
    private File output;

    /** The folder of the guides. Default: the one that <code>documents.json</code> names, below <code>output</code>. */
    @Parameter(property = "contracts.docs.guides")
    private @Nullable File guides;

    /** The folder of the HTML site, which must have no other files. Default: no site. */
    @Parameter(property = "contracts.docs.site")
    private @Nullable File site;

    /** Compares the documents and does not write them; a stale one fails the build. */
    @Parameter(defaultValue = "false")
    private boolean check;

    /** Writes the documents although <code>check</code> is set; this updates stale documents. */
    @Parameter(property = "contracts.docs.write", defaultValue = "false")
    private boolean write;

    /**
     * The command that the message names when a document is stale. Default: this goal with
     * <code>contracts.docs.write</code>.
     */
    @Parameter
    private @Nullable String mendedBy;

    /** Leaves out this goal; <code>contracts.skip</code> leaves out all of them. */
    @Parameter(property = "contracts.docs.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    String goal() {
        return "docs";
    }

    @Override
    boolean skip() {
        return skip;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        try (SchemaSource opened = schemas()) {
            ContractSet contracts = load(opened);
            Documents documents = Documents.of(
                    contracts, DocumentTargets.of(contracts, output.toPath().normalize(), path(guides), path(site)));
            if (check && !write) {
                compare(documents, opened);
            } else {
                write(documents);
            }
        } catch (ContractException e) {
            throw new MojoExecutionException(GoalMessages.diagnostics(e.diagnostics(), ""), e);
        } catch (IOException e) {
            throw new MojoExecutionException("the documents cannot be read or written: " + e.getMessage(), e);
        }
    }

    private void write(Documents documents) throws IOException {
        List<Path> changed = documents.write();
        changed.forEach(
                file -> getLog().info("wrote " + TerminalText.escape(shown(file).toString())));
        getLog().info(CountText.of(documents.size(), "document") + ": "
                + (changed.isEmpty() ? "all up to date" : changed.size() + " changed"));
    }

    private void compare(Documents documents, SchemaSource opened) throws IOException, MojoFailureException {
        List<StaleDocument> stale = documents.check();
        if (stale.isEmpty()) {
            getLog().info(CountText.of(documents.size(), "document") + ": all up to date");
            return;
        }
        StringBuilder message = new StringBuilder(CountText.of(stale.size(), "document"))
                .append(stale.size() == 1 ? " is" : " are")
                .append(" not what the contracts below ")
                .append(opened.prefix())
                .append(" give\n");
        for (StaleDocument document : stale) {
            String line = document.line() > 0 ? ":" + document.line() : "";
            message.append('\n')
                    .append(TerminalText.escape(shown(document.file()) + line + ": " + document.difference()));
        }
        throw new MojoFailureException(message + "\n\nupdate them with: " + (mendedBy == null ? command() : mendedBy));
    }

    private String command() {
        return "mvn -pl :" + project.getArtifactId() + " contracts:docs@" + execution.getExecutionId()
                + " -Dcontracts.docs.write";
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath().normalize();
    }
}
