package dev.contracts.runtime.stream;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.PayloadLocation;
import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.ViolationBuilder;
import dev.contracts.runtime.explain.EvaluationContext;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Explainer;
import dev.contracts.runtime.explain.Explanation;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.violation.RuleLimit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes violations of broken stream rules, counts all and lists as many as the limit allows. */
final class StreamReport {
    private final String contract;
    private final Context context;
    private final int most;
    private final long ruleSteps;
    private final IdentityHashMap<ExplainedRule, RuleSteps> steps = new IdentityHashMap<>(4);
    private RuleSteps ofProgram;
    private RuleSteps ofExplanations;
    private boolean countsOnly;
    private List<Violation> listed = new ArrayList<>(0);
    /**
     * The locator of the payload that the last violation was in: many violations of one payload are found in one walk over
     * it.
     */
    private @Nullable JsonLocator locator;

    private long errors;
    private long warnings;

    StreamReport(String contract, Context context, Limits limits) {
        this.contract = contract;
        this.context = context;
        this.most = limits.violations();
        this.ruleSteps = limits.ruleSteps();
        this.ofProgram = new RuleSteps(ruleSteps);
        this.ofExplanations = new RuleSteps(ruleSteps);
    }

    String contract() {
        return contract;
    }

    Context context() {
        return context;
    }

    boolean runs(Rule rule) {
        return missing(rule).isEmpty();
    }

    /** The names that the rule needs and the context lacks. */
    List<String> missing(Rule rule) {
        List<String> missing = new ArrayList<>(0);
        for (String name : rule.context()) {
            if (!context.has(name)) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** Returns the steps that are left to the key, the time, the state and the end of the sequence, for the payload. */
    RuleSteps steps() {
        return ofProgram;
    }

    /** Returns the steps that are left to a rule, for the payload. */
    RuleSteps steps(ExplainedRule rule) {
        RuleSteps left = steps.get(rule);
        if (left == null) {
            left = new RuleSteps(ruleSteps);
            steps.put(rule, left);
        }
        return left;
    }

    /** Reports what took more steps on the payload than there are, and gives each rule new ones for the next payload. */
    void undecided(PayloadLocation location) {
        if (ofProgram.isExhausted()) {
            undecided(
                    RuleLimit.exceeded(contract, "the key, the time or the state of the sequence", ruleSteps),
                    location);
        }
        for (Map.Entry<ExplainedRule, RuleSteps> rule : steps.entrySet()) {
            if (rule.getValue().isExhausted()) {
                undecided(RuleLimit.exceeded(contract, rule.getKey().rule(), ruleSteps), location);
            }
        }
        steps.clear();
        ofProgram = new RuleSteps(ruleSteps);
        ofExplanations = new RuleSteps(ruleSteps);
    }

    private void undecided(ViolationBuilder violation, PayloadLocation location) {
        JsonLocator.Position begin = position(location);
        errors++;
        listed.add(violation.at(begin.line(), begin.column()).build());
    }

    /** Lists silences alone from now on. */
    void countOnly() {
        countsOnly = true;
    }

    /**
     * A rule that a payload breaks.
     *
     * @param node pointer to what the rule is about
     * @param why null when the rule is simply false
     */
    void failed(
            ExplainedRule rule,
            PayloadLocation location,
            String node,
            @Nullable RuleError why,
            Supplier<EvaluationContext> scope) {
        if (isListed(rule)) {
            Explanation explanation =
                    why == null ? Explainer.explain(rule, scope.get(), ofExplanations) : Explainer.failed(rule, why);
            String at = rule.rule().at();
            listed.add(violation(rule.rule(), position(location, node, at), node + at, explanation));
        }
    }

    /** A rule that cannot be evaluated for any one part of what is at the pointer. */
    void failed(ExplainedRule rule, PayloadLocation location, String pointer, RuleError why) {
        if (isListed(rule)) {
            listed.add(violation(rule.rule(), position(location, "", pointer), pointer, Explainer.failed(rule, why)));
        }
    }

    /** A key that was silent for too long. */
    void silent(Rule rule, int line, int column, Explanation explanation) {
        if (counted(rule)) {
            listed.add(violation(rule, new JsonLocator.Position(line, column), "", explanation));
        }
    }

    /** Returns the violations since the last call, sorted. */
    List<Violation> take() {
        locator = null;
        if (listed.isEmpty()) {
            return List.of();
        }
        List<Violation> taken = listed;
        listed = new ArrayList<>(0);
        Collections.sort(taken);
        return Collections.unmodifiableList(taken);
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    /** Returns where a payload begins. */
    static JsonLocator.Position position(PayloadLocation location) {
        byte[] bytes = location.bytes();
        return bytes == null
                ? new JsonLocator.Position(location.line(), 1)
                : position(location.line(), new JsonLocator(bytes), "", "");
    }

    private JsonLocator.Position position(PayloadLocation location, String node, String at) {
        byte[] bytes = location.bytes();
        if (bytes == null) {
            return new JsonLocator.Position(location.line(), 1);
        }
        JsonLocator known = locator;
        if (known == null || !known.isOf(bytes)) {
            known = new JsonLocator(bytes);
            locator = known;
        }
        return position(location.line(), known, node, at);
    }

    private static JsonLocator.Position position(int line, JsonLocator locator, String node, String at) {
        int offset = locator.offset(node + at);
        if (offset < 0) {
            offset = Math.max(0, locator.offset(node));
        }
        JsonLocator.Position within = locator.position(offset);
        return new JsonLocator.Position(line + within.line() - 1, within.column());
    }

    /** Counts a broken rule, unless it could not be decided, and returns whether it is listed. */
    private boolean isListed(ExplainedRule rule) {
        return isDecided(rule) && counted(rule.rule()) && !countsOnly;
    }

    private boolean isDecided(ExplainedRule rule) {
        RuleSteps left = steps.get(rule);
        return left == null || !left.isExhausted();
    }

    private boolean counted(Rule rule) {
        if (rule.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        return listed.size() < most;
    }

    private Violation violation(Rule rule, JsonLocator.Position position, String pointer, Explanation explanation) {
        return Violation.builder(rule.id(), rule.severity(), contract, explanation.message())
                .pointer(pointer)
                .at(position.line(), position.column())
                .schemaPointer(rule.schemaPointer())
                .expected(explanation.expected())
                .found(explanation.found())
                .build();
    }
}
