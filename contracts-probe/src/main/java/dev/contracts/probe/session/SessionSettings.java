package dev.contracts.probe.session;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The settings of a session, known before its first event.
 *
 * @param at when it begins, by the probe's clock
 * @param target the server, without credentials
 * @param contracts the names of those that are probed, sorted
 * @param profile on whose behalf payloads are checked
 * @param strict whether an undeclared property is an error
 * @param contexts what rules may know from outside, by contract
 */
public record SessionSettings(
        Instant at,
        String target,
        List<String> contracts,
        Profile profile,
        boolean strict,
        Map<String, Context> contexts) {
    public SessionSettings {
        contracts = contracts.stream().sorted().toList();
        contexts = Map.copyOf(contexts);
    }

    /** The same with another context, and on behalf of whoever is stricter. */
    public SessionSettings with(Options options, Map<String, Context> otherContexts) {
        boolean stricter = strict || options.strict();
        Profile other = options.profile() == Profile.PRODUCER ? Profile.PRODUCER : profile;
        return new SessionSettings(at, target, contracts, other, stricter, otherContexts);
    }

    /** Returns the options with which payloads of a contract are checked. */
    Options options(String contract) {
        return Options.DEFAULT
                .withProfile(profile)
                .withStrict(strict)
                .withContext(contexts.getOrDefault(contract, Context.NONE));
    }
}
