package dev.contracts.runtime.violation;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Verdict;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.format.FormattedText;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.reads.RuleSites;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations that an engine finds in one payload, by byte offset, and makes the verdict. Pointers, lines,
 * quotations and sentences are made only then, and only for the violations that the verdict lists. Both engines report here,
 * so that both use the same words.
 */
public final class ViolationCollector {
    /** The most violations of a kind that are kept; of more, only the number is known, repeats included. */
    private static final int MOST = 1_000_000;

    private final byte[] payload;
    private final String contract;
    private final Options options;
    private final boolean silent;
    private final JsonLocator locator;
    private final List<StructuralViolation> structuralViolations = new ArrayList<>(0);
    private final List<RuleViolation> ruleViolations = new ArrayList<>(0);
    private final Set<String> checked = new HashSet<>(0);
    /** Null until a rule counts its steps, which few do. */
    private @Nullable IdentityHashMap<ExplainedRule, RuleSteps> steps;

    private @Nullable StoppedRules stopped;

    private int[] unknownProperties = {};
    private int unknownCount;
    private int structural;
    private boolean rounded;
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
        this.locator = new JsonLocator(payload);
    }

    /** Returns the verdict on a payload that is not well-formed: this one violation, and nothing else is checked. */
    public static <T> Verdict<T> unreadable(byte[] payload, String contract, JsonError error) {
        return VerdictBuilder.unreadable(payload, contract, error);
    }

    /** Returns how many structural violations there are, those included that another one explains. */
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
        if (!silent) {
            add(new StructuralViolation(constraint, offset));
        }
    }

    /**
     * Reports a value that fits too few alternatives, or too many.
     *
     * @param alternatives what each of them says of it, see {@link #attempt}
     */
    public void refused(Constraint constraint, int offset, ViolationCollector... alternatives) {
        structural++;
        if (!silent) {
            add(new StructuralViolation(constraint, offset, alternatives));
        }
    }

    private void add(StructuralViolation violation) {
        if (structuralViolations.size() < MOST) {
            structuralViolations.add(violation);
        } else {
            moreErrors++;
        }
    }

    /** Returns how many of some alternatives a value fits. */
    public static int fitting(ViolationCollector... alternatives) {
        int fitting = 0;
        for (ViolationCollector alternative : alternatives) {
            fitting += alternative.structural == 0 ? 1 : 0;
        }
        return fitting;
    }

    /** Reports a number that keeps its constraints as it is written, and perhaps not as the double that a record has of it. */
    public void rounded() {
        rounded = true;
    }

    /** Notes, like {@link #rounded}, a text of which a record has a value that it writes as another text; null is none. */
    public void kept(String text, @Nullable Object value) {
        rounded |= value != null && !FormattedText.of(value).equals(text);
    }

    /** Returns whether a record of this payload may be written as a payload of another verdict, see {@link #rounded}. */
    public boolean isRounded() {
        return rounded;
    }

    /**
     * Reports what is wrong with this payload's record, each violation at the value that the record has it from.
     *
     * @param written the violations of the record, as it is written
     */
    public void refusedInRecord(ViolationCollector written) {
        for (StructuralViolation violation : written.structuralViolations) {
            structural++;
            int offset = locator.offset(written.locator.pointer(violation.offset()));
            structuralViolations.add(violation.ofRecord(written, offset));
        }
    }

    /** Reports a property that the schema does not declare. The profile decides whether the verdict lists it; never structural. */
    public void unknown(int valueOffset) {
        if (silent) {
            return;
        }
        if (unknownCount == unknownProperties.length) {
            unknownProperties = Arrays.copyOf(unknownProperties, Math.max(8, unknownCount * 2));
        }
        unknownProperties[unknownCount++] = valueOffset;
    }

    /** Returns whether every name is given that the rule needs from the context; if not, the verdict lists it as unchecked. */
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

    /** Returns the values that are known from outside the payload. */
    public Context context() {
        return options.context();
    }

    /** Returns the steps that are left to a rule on this payload, at all of its nodes together. */
    public RuleSteps steps(ExplainedRule rule) {
        IdentityHashMap<ExplainedRule, RuleSteps> known = steps;
        if (known == null) {
            known = new IdentityHashMap<>();
            steps = known;
        }
        RuleSteps left = known.get(rule);
        if (left == null) {
            left = new RuleSteps(options.limits().ruleSteps());
            known.put(rule, left);
        }
        return left;
    }

    /** Reports a rule that is false at a node. */
    public void failed(ExplainedRule rule, int nodeOffset) {
        add(rule, nodeOffset, null);
    }

    /** Reports a rule that cannot be evaluated at a node, which violates it. */
    public void failed(ExplainedRule rule, int nodeOffset, RuleError error) {
        add(rule, nodeOffset, error);
    }

    private void add(ExplainedRule rule, int nodeOffset, @Nullable RuleError error) {
        if (ruleViolations.size() < MOST) {
            int target = locator.offset(nodeOffset, rule.rule().at());
            ruleViolations.add(new RuleViolation(rule, nodeOffset, target < 0 ? nodeOffset : target, error));
        } else if (rule.rule().severity() == Severity.ERROR) {
            moreErrors++;
        } else {
            moreWarnings++;
        }
    }

    /**
     * Runs the rules of a payload with structural violations, each where what it reads kept its structure, and forgets what was
     * said of rules before. To be called when the whole structure was checked.
     *
     * @param sites where the rules run
     */
    public void runPartly(RuleSites sites, RuleRunner runner) {
        ruleViolations.clear();
        new PartialRules(this, sites, runner).run();
    }

    /** Notes that a rule ran at some value. */
    void ran(ExplainedRule rule) {
        checked.add(rule.rule().id());
    }

    /** Notes that a rule did not run, see {@link StoppedRule}. */
    void stopped(ExplainedRule rule, int nodeOffset, String below, StructuralViolation fault) {
        StoppedRules all = stopped;
        if (all == null) {
            all = new StoppedRules(this);
            stopped = all;
        }
        all.add(new StoppedRule(rule, nodeOffset, below, fault));
    }

    /**
     * Returns a collector for the same payload that only counts structural violations: for {@code if} and {@code not}, which
     * report none.
     */
    public ViolationCollector probe() {
        return new ViolationCollector(payload, contract, options, true);
    }

    /** Returns a collector for what an alternative says of a value, of which only the sentence of this one's violation tells. */
    public ViolationCollector attempt() {
        return new ViolationCollector(payload, contract, options, silent);
    }

    /**
     * Returns the verdict.
     *
     * @param value that the payload is bound to; dropped when there are structural violations
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

    JsonLocator locator() {
        return locator;
    }

    List<StructuralViolation> structuralViolations() {
        return structuralViolations;
    }

    /** Returns the structural violations that count as one fault each. */
    Faults faults() {
        return new Faults(RootCauses.filter(structuralViolations), structural == structuralViolations.size());
    }

    /** Returns the rules that did not run; null when there are none. */
    @Nullable
    StoppedRules stopped() {
        return stopped;
    }

    /** Returns whether a rule ran at some value of a payload with structural violations. */
    boolean wasChecked(Rule rule) {
        return checked.contains(rule.id());
    }

    List<RuleViolation> ruleViolations() {
        return ruleViolations;
    }

    /** Returns the offsets of the values of unknown properties, ascending. */
    int[] unknownProperties() {
        int[] sorted = Arrays.copyOf(unknownProperties, unknownCount);
        Arrays.sort(sorted);
        return Arrays.stream(sorted).distinct().toArray();
    }

    /** Returns whether there are unknown properties that the verdict lists. */
    boolean reportsUnknownProperties() {
        return unknownCount > 0 && options.profile() == Profile.PRODUCER;
    }

    /** Returns the rules that took more steps than they have: what they gave is no verdict. */
    List<ExplainedRule> undecided() {
        if (steps == null) {
            return List.of();
        }
        List<ExplainedRule> undecided = new ArrayList<>(0);
        for (Map.Entry<ExplainedRule, RuleSteps> rule : steps.entrySet()) {
            if (rule.getValue().isExhausted()) {
                undecided.add(rule.getKey());
            }
        }
        return undecided;
    }

    long moreErrors() {
        return moreErrors;
    }

    long moreWarnings() {
        return moreWarnings;
    }
}
