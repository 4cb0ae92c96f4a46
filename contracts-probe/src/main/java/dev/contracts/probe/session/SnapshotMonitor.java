package dev.contracts.probe.session;

import dev.contracts.Context;
import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.model.ContractSet;
import dev.contracts.runtime.text.CountText;
import dev.contracts.validator.snapshot.SnapshotCheck;
import dev.contracts.validator.snapshot.SnapshotVerdict;
import dev.contracts.validator.snapshot.SnapshotWatch;
import dev.contracts.validator.snapshot.TakenPayload;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The check of what payloads of several contracts must agree on. A disagreement that stays as it is, is new once, and
 * counted from then on.
 */
final class SnapshotMonitor {
    /** A larger payload is not kept to be held against others. */
    private static final int LARGEST = 4 << 20;

    private final SnapshotCheck check;
    private final SnapshotWatch watch;
    private final Map<String, String> lastMessages = new TreeMap<>();
    private final Map<String, Unchecked> unchecked = new TreeMap<>();
    private final Map<String, Long> uncheckedCounts = new TreeMap<>();
    /** The ids of the rules on nothing but contracts of the session; about others nobody asked. */
    private final Set<String> probed = new HashSet<>();

    private final TreeSet<String> tooLarge = new TreeSet<>();

    /** @param settings whose contexts hold for the rules on several contracts too */
    SnapshotMonitor(ContractSet contracts, SessionSettings settings) {
        Context given = Context.NONE;
        for (Context context : new TreeMap<>(settings.contexts()).values()) {
            for (String name : context.names()) {
                given = given.with(name, Objects.requireNonNull(context.get(name)));
            }
        }
        contracts.snapshot().stream()
                .flatMap(model -> model.rules().stream())
                .filter(rule -> settings.contracts().containsAll(rule.contracts()))
                .forEach(rule -> probed.add(rule.rule().id()));
        this.check = SnapshotCheck.of(contracts);
        this.watch = new SnapshotWatch(check, given);
    }

    /** Returns the number of rules that concern only contracts of the session. */
    int rules() {
        return probed.size();
    }

    /**
     * Adds a payload.
     *
     * @param found told of each violation, and of whether it is new
     */
    void offer(String contract, byte[] payload, Instant at, BiConsumer<Violation, Boolean> found) {
        if (payload.length > LARGEST) {
            tooLarge.add(contract);
            return;
        }
        SnapshotVerdict verdict = watch.offer(new TakenPayload(contract, payload, at));
        for (Violation violation : verdict.violations()) {
            String before = lastMessages.put(violation.rule(), violation.message());
            found.accept(violation, !violation.message().equals(before));
        }
        for (Unchecked rule : verdict.unchecked()) {
            unchecked.putIfAbsent(rule.rule(), rule);
            uncheckedCounts.merge(rule.rule(), 1L, Long::sum);
        }
    }

    /** Returns the unchecked rules, each with its first reason and how often there was one. */
    Iterable<Unchecked> close() {
        TreeSet<Unchecked> all = new TreeSet<>(watch.close());
        unchecked.forEach((id, rule) -> {
            long more = uncheckedCounts.getOrDefault(id, 1L) - 1;
            all.add(
                    more == 0
                            ? rule
                            : new Unchecked(
                                    rule.contract(),
                                    id,
                                    rule.reason() + " (and " + CountText.of(more, "time") + " more)"));
        });
        for (String contract : tooLarge) {
            check.rules()
                    .forEach(rule -> all.add(new Unchecked(
                            contract,
                            rule.id(),
                            "a payload of " + contract + " is longer than " + LARGEST + " bytes")));
        }
        all.removeIf(rule -> !probed.contains(rule.rule()));
        return all;
    }
}
