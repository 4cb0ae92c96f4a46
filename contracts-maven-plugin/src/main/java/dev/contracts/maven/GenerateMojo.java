package dev.contracts.maven;

import dev.contracts.generator.JavaGenerator;
import dev.contracts.generator.SourceRefresh;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.runtime.text.CountText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates Java sources from contracts, which are compiled with the project. Writes nothing when no input of the
 * sources has changed.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class GenerateMojo extends ContractsMojo {
    /** The folder of the sources. Files in it that were not generated are not touched. */
    @Parameter(
            property = "contracts.output",
            defaultValue = "${project.build.directory}/generated-sources/contracts",
            required = true)
    private File output;

    /** The package above the packages of the contracts. */
    @Parameter(property = "contracts.basePackage", required = true)
    private String basePackage;

    /** Leaves out this goal; <code>contracts.skip</code> leaves out all of them. */
    @Parameter(property = "contracts.generate.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    String goal() {
        return "generate";
    }

    @Override
    boolean skip() {
        return skip;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        claim();
        try (SchemaSource opened = schemas()) {
            refresh(opened);
        }
        project.addCompileSourceRoot(output.getPath());
        register();
    }

    @SuppressWarnings("unchecked") // Maven's own type is raw
    private void register() throws MojoExecutionException {
        try {
            new IndexRegistration(project, getPluginContext()).add(JavaGenerator.indexName(basePackage));
        } catch (IOException e) {
            throw new MojoExecutionException("the contracts cannot be registered: " + e.getMessage(), e);
        }
    }

    private void refresh(SchemaSource opened) throws MojoExecutionException, MojoFailureException {
        Path state = Path.of(project.getBuild().getDirectory(), "contracts", execution.getExecutionId() + ".state");
        try {
            SourceRefresh.Result result = new SourceRefresh(output.toPath(), state, Artifacts.fingerprint(plugin))
                    .refresh(opened.root(), basePackage);
            if (result.upToDate()) {
                getLog().info("The sources of the contracts below " + opened.prefix() + " are up to date");
                return;
            }
            if (!result.warnings().isEmpty()) {
                getLog().warn(GoalMessages.diagnostics(result.warnings(), opened.prefix()));
            }
            getLog().info(CountText.of(result.sources(), "source") + " of "
                    + CountText.of(result.contracts(), "contract") + " below " + opened.prefix() + ": "
                    + result.changes().written() + " written, "
                    + result.changes().deleted() + " deleted");
        } catch (ContractException e) {
            throw new MojoFailureException(GoalMessages.diagnostics(e.diagnostics(), opened.prefix()), e);
        } catch (IllegalArgumentException e) {
            throw configurationError(e);
        } catch (IOException e) {
            throw new MojoExecutionException("the sources cannot be written: " + e.getMessage(), e);
        }
    }

    /** Claims the folder for this execution: two executions with one folder would delete each other's sources. */
    @SuppressWarnings("unchecked") // Maven's own type is raw
    private void claim() throws MojoExecutionException {
        Map<String, Object> claims = (Map<String, Object>) getPluginContext();
        String folder = "output " + output.toPath().toAbsolutePath().normalize();
        Object other = claims.putIfAbsent(folder, execution.getExecutionId());
        if (other != null && !other.equals(execution.getExecutionId())) {
            throw new MojoExecutionException("the executions " + other + " and " + execution.getExecutionId()
                    + " both generate into " + output + ": give one of them another <output>");
        }
    }
}
