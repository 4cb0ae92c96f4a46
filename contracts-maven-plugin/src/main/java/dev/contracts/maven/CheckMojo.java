package dev.contracts.maven;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.model.ContractSet;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.report.ContractRuleLookup;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.RuleLookup;
import dev.contracts.runner.report.writer.ReportRequest;
import dev.contracts.runner.report.writer.Reports;
import dev.contracts.runner.run.ContextArguments;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Checks the payloads that the build has emitted, and fails when one of them is invalid. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends ContractsMojo {
    /**
     * The directory of the payloads: <code>&lt;contract&gt;/*.json</code> and, one payload a line,
     * <code>*.ndjson</code>.
     */
    @Parameter(
            property = "contracts.payloads",
            defaultValue = "${project.build.directory}/contract-payloads",
            required = true)
    private File payloads;

    /** Fails the build when there is a violation of severity error. */
    @Parameter(property = "contracts.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /** Fails the build when there is nothing to check. */
    @Parameter(property = "contracts.failIfNoPayloads", defaultValue = "true")
    private boolean failIfNoPayloads;

    /** The contracts that must have a payload; the build fails when one of them has none. */
    @Parameter(property = "contracts.requiredContracts")
    private @Nullable List<String> requiredContracts;

    /** <code>producer</code>: an undeclared property is a warning. <code>consumer</code>: it is ignored. */
    @Parameter(property = "contracts.profile", defaultValue = "producer")
    private String profile;

    /** Makes an undeclared property an error. */
    @Parameter(property = "contracts.strict", defaultValue = "false")
    private boolean strict;

    /** The context of the rules, such as <code>&lt;limit&gt;100&lt;/limit&gt;</code>. */
    @Parameter
    private @Nullable Map<String, String> context;

    /**
     * <code>FORMAT=FILE</code>, relative to the project's directory, or <code>auto</code> for the reports that the CI host shows. Default:
     * a page in <code>contract-report</code> below the build directory, named for the execution.
     */
    @Parameter(property = "contracts.reports")
    private @Nullable List<String> reports;

    /** Leaves out this goal; <code>contracts.skip</code> leaves out all of them. */
    @Parameter(property = "contracts.check.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${skipTests}", readonly = true)
    private boolean skipTests;

    @Parameter(defaultValue = "${maven.test.skip}", readonly = true)
    private boolean mavenTestSkip;

    @Parameter(defaultValue = "${test}", readonly = true)
    private @Nullable String someTests;

    @Override
    String goal() {
        return "check";
    }

    @Override
    boolean skip() {
        return skip;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (skipTests || mavenTestSkip) {
            getLog().warn("No payload is checked, because tests are skipped: what is in " + payloads
                    + " is not of this build");
            return;
        }
        try (SchemaSource opened = schemas()) {
            ContractSet loaded = load(opened);
            Engines contracts = Engines.of(loaded);
            RuleLookup rules = new ContractRuleLookup(contracts, loaded.root(), opened.prefix());
            new PayloadCheck(contracts, rules, options(), contexts(contracts), base(), reports(rules), getLog())
                    .check(payloads.toPath(), required(contracts), failOnViolation);
        } catch (IllegalArgumentException e) {
            throw configurationError(e);
        }
    }

    private RequiredPayloads required(Engines contracts) {
        List<String> names = List.copyOf(contracts.names());
        boolean all = someTests == null || someTests.isEmpty();
        return RequiredPayloads.of(
                requiredContracts == null ? List.of() : requiredContracts, names, failIfNoPayloads, all);
    }

    private Reports reports(RuleLookup rules) {
        Path basedir = project.getBasedir().toPath();
        Path target = Path.of(project.getBuild().getDirectory());
        List<String> wanted = reports == null || reports.isEmpty()
                ? List.of("html=" + target.resolve("contract-report").resolve(execution.getExecutionId() + ".html"))
                : reports;
        List<ReportRequest> requests = new ArrayList<>();
        for (String text : wanted) {
            ReportRequest request = ReportRequest.parse(text.trim());
            Path file = request.file();
            requests.add(file == null ? request : new ReportRequest(request.format(), shown(basedir.resolve(file))));
        }
        // Not System.out: Maven 4 puts the level before each line, and a CI host would not know its commands again.
        PrintWriter console = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        ReportContext context = new ReportContext("contracts:check", "", rules, base(), target, System.getenv());
        return new Reports(requests, context, console);
    }

    private Options options() {
        for (Profile known : Profile.values()) {
            if (known.json().equals(profile.toLowerCase(Locale.ROOT))) {
                return new Options(known, false, Context.NONE, Limits.DEFAULT).withStrict(strict);
            }
        }
        throw new IllegalArgumentException("<profile> is " + profile + ", expected producer or consumer");
    }

    private Map<String, Context> contexts(Engines contracts) {
        List<String> arguments = context == null
                ? List.of()
                : new TreeMap<>(context)
                        .entrySet().stream()
                                .map(value -> value.getKey() + "=" + (value.getValue() == null ? "" : value.getValue()))
                                .toList();
        return ContextArguments.parse(arguments, contracts);
    }
}
