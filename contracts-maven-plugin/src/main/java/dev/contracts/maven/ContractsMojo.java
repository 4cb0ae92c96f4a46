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

/** The common base of the goals: the contracts that it works on, and a way to leave it out. */
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

    /** Whether this goal alone is to be left out. */
    abstract boolean skip();

    /** Does the goal's work. */
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

    /** Opens the contracts; to be closed. */
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
            throw mistake(e);
        }
    }

    /** Names of files in messages and reports are relative to it: where Maven was called. */
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

    /** Reads the contracts; of those in a folder it tells what is not wrong enough to refuse them. */
    ContractSet load(SchemaSource opened) throws MojoExecutionException {
        try {
            ContractSet contracts = ContractSet.load(opened.root());
            if (opened.jar() == null && !contracts.warnings().isEmpty()) {
                getLog().warn(GoalMessages.findings(contracts.warnings(), opened.prefix()));
            }
            return contracts;
        } catch (ContractException e) {
            throw new MojoExecutionException(GoalMessages.findings(e.findings(), opened.prefix()), e);
        }
    }

    /** Returns a mistake in the goal's configuration, in words for the user. */
    static MojoExecutionException mistake(Exception e) {
        return new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
}
