package dev.contracts.maven;

import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The common base of the goals: the contracts that a goal works on, and the parameter that skips it. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class ContractsMojo extends AbstractMojo {
    /**
     * The folder with a folder for each contract. Default: <code>schemas</code> in the project's directory, unless
     * <code>schemasArtifact</code> is given.
     */
    @Parameter(property = "contracts.schemas")
    private @Nullable File schemas;

    /**
     * In place of <code>schemas</code>: <code>groupId:artifactId</code> of a dependency, of the project or of this plugin,
     * that carries the contracts below <code>META-INF/contracts</code>.
     */
    @Parameter(property = "contracts.schemasArtifact")
    private @Nullable String schemasArtifact;

    @Parameter(defaultValue = "${contracts.skip}", readonly = true)
    private boolean skipAll;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private File executionRoot;

    /** Returns the goal's name in its property and in messages. */
    abstract String goal();

    /** Returns whether this goal alone is skipped. */
    abstract boolean skip();

    /** Runs the goal. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skipAll || skip()) {
            String property = skipAll ? "contracts.skip" : "contracts." + goal() + ".skip";
            getLog().info("contracts:" + goal() + " does nothing, because " + property + " is true");
            return;
        }
        run();
    }

    /** Opens the contracts; the caller closes them. */
    SchemaSource schemas() throws MojoExecutionException {
        try {
            List<Artifact> artifacts = Artifacts.of(project, plugin);
            return SchemaSource.open(
                    schemas == null ? null : schemas.toPath(),
                    schemasArtifact,
                    project.getBasedir().toPath(),
                    base(),
                    artifacts);
        } catch (IllegalArgumentException e) {
            throw configurationError(e);
        }
    }

    /**
     * Returns the directory that the names of files in messages and reports are relative to: where Maven was called.
     */
    Path base() {
        Path root = executionRoot.toPath().toAbsolutePath().normalize();
        Path here = project.getBasedir().toPath().toAbsolutePath().normalize();
        return here.startsWith(root) ? root : here;
    }

    /** Returns the shortest name of a file that is read relative to {@link #base()}. */
    Path shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(base()) ? base().relativize(absolute) : absolute;
    }

    /** Reads the contracts, and logs the warnings of those in a folder. */
    ContractSet load(SchemaSource opened) throws MojoExecutionException {
        try {
            ContractSet contracts = ContractSet.load(opened.root());
            if (opened.jar() == null && !contracts.warnings().isEmpty()) {
                getLog().warn(GoalMessages.diagnostics(contracts.warnings(), opened.prefix()));
            }
            return contracts;
        } catch (ContractException e) {
            throw new MojoExecutionException(GoalMessages.diagnostics(e.diagnostics(), opened.prefix()), e);
        }
    }

    /** Returns an error in the goal's configuration, in words for the user. */
    static MojoExecutionException configurationError(Exception e) {
        return new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
}
