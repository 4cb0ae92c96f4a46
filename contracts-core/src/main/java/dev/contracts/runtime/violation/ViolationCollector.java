package dev.contracts.runtime.violation;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Verdict;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonLocator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an engine finds in one payload, by byte offset, and turns it into a verdict. Pointers, lines, quotations and
 * explanations are made only then, and only of what the verdict lists. Both engines report here, so that both use the same
 * words.
 */
public final class ViolationCollector {
    /** How many findings of a kind are kept apart; of more, only the number is known, repeats included. */
    private static final int MOST = 1_000_000;

    private final byte[] payload;
    private final String contract;
    private final Options options;
    private final boolean silent;
    private final JsonLocator places;
    private final List<StructuralViolation> faults = new ArrayList<>(0);
    private final List<RuleViolation> breaches = new ArrayList<>(0);
    private int[] strangers = {};
    private int strangerCount;
    private int structural;
    private long moreErrors;
    private long moreWarnings;

    /** @param payload the bytes that are being parsed */
    public ViolationCollector(byte[] payload, String contract, Options options) {
        this(payload, contract, options, false);
    }

    private ViolationCollector(byte[] payload, String contract, Options options, boolean silent) {
        this.payload = payload;
        this.contract = contract;
        this.options = options;
        this.silent = silent;
        this.places = new JsonLocator(payload);
    }

    /** The verdict on a payload that cannot be read: this one violation, and nothing else is checked. */
    public static <T> Verdict<T> unreadable(byte[] payload, String contract, JsonError problem) {
        return VerdictBuilder.unreadable(payload, contract, problem);
    }

    /** How many structural findings there are, before those that another one explains are dropped. */
    public int structural() {
        return structural;
    }

    /**
     * Reports a value that violates a constraint.
     *
     * @param offset of the value; of the object when it lacks a property
     */
    public void refused(Constraint constraint, int offset) {
        structural++;
        if (silent) {
            return;
        }
        if (faults.size() < MOST) {
            faults.add(new StructuralViolation(constraint, offset));
        } else {
            moreErrors++;
        }
    }

    /** A property that the contract does not declare. Whether that is reported, the profile decides. Never structural. */
    public void unknown(int valueOffset) {
        if (silent) {
            return;
        }
        if (strangerCount == strangers.length) {
            strangers = Arrays.copyOf(strangers, Math.max(8, strangerCount * 2));
        }
        strangers[strangerCount++] = valueOffset;
    }

    /** Whether every name is given that the rule needs from the context; if not, the verdict lists it as unchecked. */
    public boolean runs(ExplainedRule rule) {
        return runs(rule.rule());
    }

    boolean runs(Rule rule) {
        for (String name : rule.context()) {
            if (!options.context().has(name)) {
                return false;
            }
        }
        return true;
    }

    /** What is known from outside the payload. */
    public Context context() {
        return options.context();
    }

    /** A rule that is false at a node. */
    public void broken(ExplainedRule rule, int nodeOffset) {
        add(rule, nodeOffset, null);
    }

    /** A rule that cannot be evaluated at a node, which breaks it. */
    public void failed(ExplainedRule rule, int nodeOffset, RuleError why) {
        add(rule, nodeOffset, why);
    }

    private void add(ExplainedRule rule, int nodeOffset, @Nullable RuleError why) {
        if (breaches.size() < MOST) {
            int target = places.offset(nodeOffset, rule.rule().at());
            breaches.add(new RuleViolation(rule, nodeOffset, target < 0 ? nodeOffset : target, why));
        } else if (rule.rule().severity() == Severity.ERROR) {
            moreErrors++;
        } else {
            moreWarnings++;
        }
    }

    /** A collector for the same payload that only counts what is structural: for {@code if}, which reports nothing. */
    public ViolationCollector probe() {
        return new ViolationCollector(payload, contract, options, true);
    }

    /**
     * What the check came to.
     *
     * @param value what the payload was bound to; dropped when the structure was not kept
     * @param rules the contract's payload rules; those that lack context are listed as unchecked
     */
    public <T> Verdict<T> verdict(@Nullable T value, List<Rule> rules) {
        return new VerdictBuilder(this).verdict(structural > 0 ? null : value, rules);
    }

    byte[] payload() {
        return payload;
    }

    String contract() {
        return contract;
    }

    Options options() {
        return options;
    }

    JsonLocator places() {
        return places;
    }

    List<StructuralViolation> faults() {
        return faults;
    }

    List<RuleViolation> breaches() {
        return breaches;
    }

    /** The offsets of the values of undeclared properties, ascending. */
    int[] strangers() {
        int[] sorted = Arrays.copyOf(strangers, strangerCount);
        Arrays.sort(sorted);
        return Arrays.stream(sorted).distinct().toArray();
    }

    /** Whether undeclared properties are reported. */
    boolean reportsStrangers() {
        return strangerCount > 0 && options.profile() == Profile.PRODUCER;
    }

    long moreErrors() {
        return moreErrors;
    }

    long moreWarnings() {
        return moreWarnings;
    }
}
