package com.example.dashboard;

import dev.contracts.Contract;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What the dashboard shows of one contract: the last payload that kept it, and what is wrong with the newest one.
 *
 * @param <T> the generated record of the contract
 */
public final class Panel<T> {
    private final Contract<T> contract;
    private Optional<T> shown = Optional.empty();
    private List<String> notices = List.of();

    public Panel(Contract<T> contract) {
        this.contract = contract;
    }

    /**
     * Takes a payload as it came from the network. Whatever it holds, there is a verdict and no exception. A value that broke a
     * rule is not shown, because nobody could see that it is wrong: the panel keeps the last good one and says that it is old.
     *
     * @return whether the payload is shown
     */
    public synchronized boolean update(byte[] payload) {
        Verdict<T> verdict = contract.read(payload);
        notices = verdict.violations().stream().map(Panel::notice).toList();
        if (verdict.isValid()) {
            shown = verdict.value();
        }
        return verdict.isValid();
    }

    /** The value to show; empty until a first good payload came. */
    public synchronized Optional<T> shown() {
        return shown;
    }

    /** What to show beside it, and to log: nothing when the newest payload is the one that is shown. */
    public synchronized List<String> notices() {
        return notices;
    }

    /** Enough to find it: the payload's line, where in the payload, which rule, and what it says. */
    private static String notice(Violation violation) {
        return violation.severity().json() + " in line " + violation.line() + ", " + violation.pointer() + ": "
                + violation.message() + " [" + violation.rule() + "]";
    }
}
