package dev.contracts.runtime.stream;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.PayloadLocation;
import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.explain.EvaluationContext;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Explainer;
import dev.contracts.runtime.explain.Explanation;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.json.JsonLocator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes violations of broken stream rules, counts all and lists as many as the limit allows. */
final class StreamReport {
    private final String contract;
    private final Context context;
    private final int most;
    private List<Violation> listed = new ArrayList<>(0);
    /**
     * The locator of the payload that the last violation was in: many violations of one payload are found in one walk over
     * it.
     */
    private @Nullable JsonLocator places;

    private long errors;
    private long warnings;

    StreamReport(String contract, Context context, Limits limits) {
        this.contract = contract;
        this.context = context;
        this.most = limits.findings();
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

    /**
     * A rule that a payload breaks.
     *
     * @param node pointer to what the rule is about
     * @param why null when the rule is simply false
     */
    void broken(
            ExplainedRule rule,
            PayloadLocation place,
            String node,
            @Nullable RuleError why,
            Supplier<EvaluationContext> scope) {
        if (counted(rule.rule())) {
            Explanation explanation = why == null ? Explainer.explain(rule, scope.get()) : Explainer.failed(rule, why);
            String at = rule.rule().at();
            listed.add(violation(rule.rule(), place(place, node, at), node + at, explanation));
        }
    }

    /** A rule that cannot be evaluated for any one part of what is at the pointer. */
    void failed(ExplainedRule rule, PayloadLocation place, String pointer, RuleError why) {
        if (counted(rule.rule())) {
            listed.add(violation(rule.rule(), place(place, "", pointer), pointer, Explainer.failed(rule, why)));
        }
    }

    /** A key that was silent for too long. */
    void silent(Rule rule, int line, int column, Explanation explanation) {
        if (counted(rule)) {
            listed.add(violation(rule, new JsonLocator.Place(line, column), "", explanation));
        }
    }

    /** Returns the violations since the last call, sorted. */
    List<Violation> take() {
        places = null;
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
    static JsonLocator.Place place(PayloadLocation place) {
        byte[] bytes = place.bytes();
        return bytes == null
                ? new JsonLocator.Place(place.line(), 1)
                : place(place.line(), new JsonLocator(bytes), "", "");
    }

    private JsonLocator.Place place(PayloadLocation place, String node, String at) {
        byte[] bytes = place.bytes();
        if (bytes == null) {
            return new JsonLocator.Place(place.line(), 1);
        }
        JsonLocator known = places;
        if (known == null || !known.isOf(bytes)) {
            known = new JsonLocator(bytes);
            places = known;
        }
        return place(place.line(), known, node, at);
    }

    private static JsonLocator.Place place(int line, JsonLocator places, String node, String at) {
        int offset = places.offset(node + at);
        if (offset < 0) {
            offset = Math.max(0, places.offset(node));
        }
        JsonLocator.Place within = places.place(offset);
        return new JsonLocator.Place(line + within.line() - 1, within.column());
    }

    private boolean counted(Rule rule) {
        if (rule.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        return listed.size() < most;
    }

    private Violation violation(Rule rule, JsonLocator.Place place, String pointer, Explanation explanation) {
        return Violation.builder(rule.id(), rule.severity(), contract, explanation.message())
                .pointer(pointer)
                .place(place.line(), place.column())
                .schemaPointer(rule.schemaPointer())
                .expected(explanation.expected())
                .found(explanation.found())
                .build();
    }
}
