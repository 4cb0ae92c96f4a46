package dev.contracts.maven;

import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.runner.lint.ExampleLint;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Checks the contract files themselves: the schemas, the rules, and that every example has its expected violations. */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class LintMojo extends ContractsMojo {
    /** Leaves out this goal; <code>contracts.skip</code> leaves out all of them. */
    @Parameter(property = "contracts.lint.skip", defaultValue = "false")
    private boolean skip;

    @Override
    String goal() {
        return "lint";
    }

    @Override
    boolean skip() {
        return skip;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        try (SchemaSource opened = schemas()) {
            List<Diagnostic> diagnostics = new ArrayList<>();
            int contracts = 0;
            try {
                ContractSet set = ContractSet.load(opened.root());
                contracts = set.contracts().size();
                diagnostics.addAll(set.warnings());
                diagnostics.addAll(ExampleLint.check(set));
            } catch (ContractException e) {
                diagnostics.addAll(e.diagnostics());
            }
            if (!diagnostics.isEmpty()) {
                Collections.sort(diagnostics);
                throw new MojoFailureException(GoalMessages.diagnostics(diagnostics, opened.prefix()));
            }
            getLog().info(CountText.of(contracts, "contract") + " below " + opened.prefix() + ": no diagnostics");
        }
    }
}
