package dev.contracts.maven;

import dev.contracts.generator.JavaGenerator;
import dev.contracts.model.ContractException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Turns contracts into Java sources and compiles them with the project. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /** The folder with a folder for each contract. */
    @Parameter(property = "contracts.schemas", defaultValue = "${project.basedir}/schemas", required = true)
    private File schemas;

    /** Where the sources go. Files there that were not generated are left alone. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/contracts", required = true)
    private File output;

    /** Each contract has a package of its own below this one. */
    @Parameter(property = "contracts.basePackage", required = true)
    private String basePackage;

    /** Leaves out the goal. */
    @Parameter(property = "contracts.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Maven sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("contracts.skip is set: nothing is generated");
            return;
        }
        try {
            int files = JavaGenerator.generate(schemas.toPath(), output.toPath(), basePackage)
                    .size();
            getLog().info(files + " sources of the contracts in " + schemas);
        } catch (ContractException e) {
            e.findings().forEach(finding -> getLog().error(finding.toString()));
            throw new MojoFailureException(e.findings().size() + " findings in the contracts in " + schemas);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write the sources: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        project.addCompileSourceRoot(output.getPath());
    }
}
