// Generated from the contracts. Do not edit.
package golden.parcels;

import static dev.contracts.runtime.explain.Expression.call;
import static dev.contracts.runtime.explain.Expression.choose;
import static dev.contracts.runtime.explain.Expression.literal;
import static dev.contracts.runtime.explain.Expression.path;
import static dev.contracts.runtime.function.RuleFunction.EQUALS;
import static dev.contracts.runtime.function.RuleFunction.GREATER;
import static dev.contracts.runtime.function.RuleFunction.TO_INT;

import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Expression;
import dev.contracts.runtime.reads.RuleSite;
import dev.contracts.runtime.reads.RuleSites;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.List;
import java.util.function.Supplier;

/** The rules of the contract parcels. */
@Generated
final class ParcelsRules {
    /** a lost parcel was never searched */
    static final ExplainedRule SEEN_ONCE = new ExplainedRule(
            new Rule(
                    "parcels.seen-once",
                    Severity.ERROR,
                    "a lost parcel was never searched",
                    "a search is made for each",
                    List.of(),
                    new RuleSource(
                            "self.event == 'lost' ? self.searched > 0 : true",
                            "/searched",
                            "parcels/schema.json#/x-rules/0",
                            29)),
            new Explanation("parcels.seen-once"));

    private ParcelsRules() {}

    private static Expression explainSeenOnce() {
        return choose(
                call(EQUALS, path("self", "event"), literal("lost")),
                call(GREATER, call(TO_INT, path("self", "searched")), literal(0L)),
                literal(true));
    }

    /** self.event == 'lost' ? self.searched &gt; 0 : true */
    static boolean seenOnce(Parcels self) {
        return self.event() != Event.LOST || ((Lost) self).searched() > 0L;
    }

    static void checkParcels(Parcels self, int at, ViolationCollector out) {
        if (!seenOnce(self)) {
            out.failed(SEEN_ONCE, at);
        }
    }

    /** Returns where the rules run and what they read, for payloads with structural violations. */
    static RuleSites sites() {
        return RuleSites.of(
                RuleSite.create()
                        .rule(SEEN_ONCE, "/event", "/searched")
                        .required("event", -1)
                        .union("event")
                        .variant("packed", 1)
                        .variant("lost", 2),
                RuleSite.create().rule(SEEN_ONCE, "/event", "/searched").required("event", -1),
                RuleSite.create()
                        .rule(SEEN_ONCE, "/event", "/searched")
                        .required("event", -1)
                        .required("searched", -1));
    }

    /** Makes the tree of a rule's expression when the rule fails. */
    @Generated
    private record Explanation(String rule) implements Supplier<Expression> {
        @Override
        public Expression get() {
            return switch (rule) {
                case "parcels.seen-once" -> explainSeenOnce();
                default -> throw new IllegalStateException(rule);
            };
        }
    }
}
