// Generated from the contracts. Do not edit.
package golden.orders;

import static dev.contracts.runtime.explain.Expression.call;
import static dev.contracts.runtime.explain.Expression.literal;
import static dev.contracts.runtime.explain.Expression.path;
import static dev.contracts.runtime.function.RuleFunction.GREATER;
import static dev.contracts.runtime.function.RuleFunction.GREATER_EQUALS;
import static dev.contracts.runtime.function.RuleFunction.LESS_EQUALS;
import static dev.contracts.runtime.function.RuleFunction.NOT_EQUALS;
import static dev.contracts.runtime.function.RuleFunction.OR;
import static dev.contracts.runtime.function.RuleFunction.SIZE;
import static dev.contracts.runtime.function.RuleFunction.TO_DOUBLE;
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

/** The rules of the contract orders. */
@Generated
final class OrdersRules {
    /** total is less than the orders here */
    static final ExplainedRule TOTAL_IS_THE_NUMBER = new ExplainedRule(
            new Rule(
                    "orders.total-is-the-number",
                    Severity.ERROR,
                    "total is less than the orders here",
                    "pages are counted from it",
                    List.of(),
                    new RuleSource("self.total >= size(self.orders)", "/total", "orders/schema.json#/x-rules/0", 52)),
            new Explanation("orders.total-is-the-number"));

    /** more orders than were asked for */
    static final ExplainedRule LIMIT_HONOURED = new ExplainedRule(
            new Rule(
                    "orders.limit-honoured",
                    Severity.WARNING,
                    "more orders than were asked for",
                    "the page has no room for them",
                    List.of("limit"),
                    new RuleSource(
                            "size(self.orders) <= context.limit", "/orders", "orders/schema.json#/x-rules/1", 59)),
            new Explanation("orders.limit-honoured"));

    /** an order that was sent costs nothing */
    static final ExplainedRule SENT_COSTS = new ExplainedRule(
            new Rule(
                    "orders.sent-costs",
                    Severity.ERROR,
                    "an order that was sent costs nothing",
                    "somebody forgot the price",
                    List.of(),
                    new RuleSource(
                            "self.state != 'sent' || self.price.amount > 0.0",
                            "/price",
                            "orders/schema.json#/$defs/order/x-rules/0",
                            110)),
            new Explanation("orders.sent-costs"));

    private OrdersRules() {}

    private static Expression explainTotalIsTheNumber() {
        return call(GREATER_EQUALS, call(TO_INT, path("self", "total")), call(SIZE, path("self", "orders")));
    }

    private static Expression explainLimitHonoured() {
        return call(LESS_EQUALS, call(SIZE, path("self", "orders")), call(TO_INT, path("context", "limit")));
    }

    private static Expression explainSentCosts() {
        return call(
                OR,
                call(NOT_EQUALS, path("self", "state"), literal("sent")),
                call(GREATER, call(TO_DOUBLE, path("self", "price", "amount")), literal(0.0)));
    }

    /** self.state != 'sent' || self.price.amount &gt; 0.0 */
    static boolean sentCosts(Order self) {
        return self.state() != OrderState.SENT || self.price().amount() > 0.0;
    }

    static void checkOrder(Order self, int at, ViolationCollector out) {
        if (!sentCosts(self)) {
            out.failed(SENT_COSTS, at);
        }
    }

    /** self.total &gt;= size(self.orders) */
    static boolean totalIsTheNumber(Orders self) {
        return self.total() >= (long) self.orders().size();
    }

    /** size(self.orders) &lt;= context.limit */
    static boolean limitHonoured(Orders self, long limit) {
        return (long) self.orders().size() <= limit;
    }

    static void checkOrders(Orders self, int at, ViolationCollector out) {
        if (!totalIsTheNumber(self)) {
            out.failed(TOTAL_IS_THE_NUMBER, at);
        }
        if (out.runs(LIMIT_HONOURED)) {
            if (!limitHonoured(self, out.context().integer("limit"))) {
                out.failed(LIMIT_HONOURED, at);
            }
        }
    }

    /** Returns where the rules run and what they read, for payloads with structural violations. */
    static RuleSites sites() {
        return RuleSites.of(
                RuleSite.create()
                        .rule(TOTAL_IS_THE_NUMBER, "/orders", "/total")
                        .rule(LIMIT_HONOURED, "/orders")
                        .required("orders", 1)
                        .required("total", -1),
                RuleSite.create().items(2),
                RuleSite.create()
                        .rule(SENT_COSTS, "/price", "/price/amount", "/state")
                        .required("price", 3)
                        .required("state", -1),
                RuleSite.create().required("amount", -1));
    }

    /** Makes the tree of a rule's expression when the rule fails. */
    @Generated
    private record Explanation(String rule) implements Supplier<Expression> {
        @Override
        public Expression get() {
            return switch (rule) {
                case "orders.total-is-the-number" -> explainTotalIsTheNumber();
                case "orders.limit-honoured" -> explainLimitHonoured();
                case "orders.sent-costs" -> explainSentCosts();
                default -> throw new IllegalStateException(rule);
            };
        }
    }
}
