package dev.contracts.probe;

import dev.contracts.Context;
import dev.contracts.probe.network.ProbeLimits;
import dev.contracts.probe.network.ProbeTarget;
import dev.contracts.probe.session.ProbedContract;
import dev.contracts.probe.session.TestContracts;
import dev.contracts.runner.run.LocatedViolation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Sessions that end as soon as what a test waits for has happened, and in their time if it does not. */
final class AwaitingProbe {
    /** Short, so that a server that keeps the probe waiting does not keep the tests waiting. */
    private static final ProbeLimits SHORT = limits(new ProbeLimits.Times(
            Duration.ofMillis(400),
            Duration.ofMillis(400),
            Duration.ofMillis(700),
            Duration.ofMillis(400),
            Duration.ofMillis(50),
            Duration.ofMillis(200)));

    /** The same without haste, where a machine that is busy must not look like a server that is. */
    private static final ProbeLimits PATIENT = limits(new ProbeLimits.Times(
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofMillis(50),
            Duration.ofSeconds(2)));

    private AwaitingProbe() {}

    private static ProbeLimits limits(ProbeLimits.Times times) {
        return new ProbeLimits(
                times,
                new ProbeLimits.Sizes(
                        1L << 20, 1L << 16, ProbeLimits.DEFAULT.sizes().ratio()),
                new ProbeLimits.Queue(16, 1L << 20),
                ProbeLimits.DEFAULT.tries());
    }

    static ProbeOptions options(ProbeTarget target, String contract) {
        return ProbeOptions.of(target)
                .withDuration(Duration.ofSeconds(20))
                .withInterval(Duration.ofMillis(100))
                .withContracts(Set.of(contract))
                .withContexts(Map.of("status", Context.NONE.with("limit", 10.0)));
    }

    /** Until the endpoint was heard of once. */
    static ProbeReport once(ProbeTarget target, String contract) {
        return until(
                options(target, contract),
                contracts -> contracts.stream()
                        .allMatch(probed ->
                                probed.counts().payloads() + probed.counts().failures() > 0));
    }

    static ProbeReport until(ProbeOptions options, Predicate<List<ProbedContract>> enough) {
        return until(options, PATIENT, null, enough);
    }

    /** Until the endpoint has failed, with little patience. */
    static ProbeReport hurried(ProbeTarget target, String contract) {
        return until(
                options(target, contract),
                SHORT,
                null,
                contracts ->
                        contracts.stream().allMatch(probed -> probed.counts().failures() > 0));
    }

    /** @param trust whom TLS trusts; null for whom Java trusts */
    static ProbeReport until(ProbeOptions options, @Nullable SSLContext trust, Predicate<List<ProbedContract>> enough) {
        return until(options, PATIENT, trust, enough);
    }

    private static ProbeReport until(
            ProbeOptions options,
            ProbeLimits limits,
            @Nullable SSLContext trust,
            Predicate<List<ProbedContract>> enough) {
        LiveProbe[] live = new LiveProbe[1];
        live[0] = ContractProbe.of(TestContracts.ALL, TestContracts::engine)
                .with(limits, trust)
                .session(options, new ProbeListener() {
                    @Override
                    public void progress(List<ProbedContract> contracts, Duration elapsed) {
                        if (enough.test(contracts)) {
                            live[0].stop();
                        }
                    }

                    @Override
                    public void violation(LocatedViolation violation) {
                        // counted by the report
                    }
                });
        return live[0].run();
    }

    /** The first thing that could not be checked. */
    static String problem(ProbeReport report) {
        return report.run().problems().isEmpty()
                ? "none"
                : report.run().problems().get(0).message();
    }

    static List<String> rules(ProbeReport report) {
        return report.run().violations().stream()
                .map(located -> located.violation().rule())
                .distinct()
                .toList();
    }
}
