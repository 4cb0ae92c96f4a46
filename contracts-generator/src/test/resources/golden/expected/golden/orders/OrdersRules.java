// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.explain.Expression;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.List;
import java.util.function.Supplier;

/**
 * The rules of the contract orders.
 */
@Generated
final class OrdersRules {
    /**
     * total is less than the orders here
     */
    static final Rule TOTAL_IS_THE_NUMBER = new Rule(
            "orders.total-is-the-number",
            Severity.ERROR,
            "total is less than the orders here",
            "pages are counted from it",
            "/total",
            "self.total >= size(self.orders)",
            "orders/schema.json#/x-rules/0",
            52,
            List.of(),
            new Explanation("orders.total-is-the-number"));

    /**
     * more orders than were asked for
     */
    static final Rule LIMIT_HONOURED = new Rule(
            "orders.limit-honoured",
            Severity.WARNING,
            "more orders than were asked for",
            "the page has no room for them",
            "/orders",
            "size(self.orders) <= context.limit",
            "orders/schema.json#/x-rules/1",
            59,
            List.of("limit"),
            new Explanation("orders.limit-honoured"));

    /**
     * an order that was sent costs nothing
     */
    static final Rule SENT_COSTS = new Rule(
            "orders.sent-costs",
            Severity.ERROR,
            "an order that was sent costs nothing",
            "somebody forgot the price",
            "/price",
            "self.state != 'sent' || self.price.amount > 0.0",
            "orders/schema.json#/$defs/order/x-rules/0",
            110,
            List.of(),
            new Explanation("orders.sent-costs"));

    private OrdersRules() {
    }

    private static Expression explainTotalIsTheNumber() {
        return Expression.call(
                ">=",
                Expression.call("int", Expression.name("self").field("total")),
                Expression.call("size", Expression.name("self").field("orders")));
    }

    private static Expression explainLimitHonoured() {
        return Expression.call(
                "<=",
                Expression.call("size", Expression.name("self").field("orders")),
                Expression.call("int", Expression.name("context").field("limit")));
    }

    private static Expression explainSentCosts() {
        return Expression.call(
                "||",
                Expression.call("!=", Expression.name("self").field("state"), Expression.literal("sent")),
                Expression.call(
                        ">",
                        Expression.call("double", Expression.name("self").field("price").field("amount")),
                        Expression.literal(0.0)));
    }

    /**
     * self.state != 'sent' || self.price.amount &gt; 0.0
     */
    static boolean sentCosts(Order self) {
        return self.state() != State.SENT || self.price().amount() > 0.0;
    }

    static void checkOrder(Order self, int at, ViolationCollector out) {
        if (!sentCosts(self)) {
            out.broken(SENT_COSTS, at);
        }
    }

    /**
     * self.total &gt;= size(self.orders)
     */
    static boolean totalIsTheNumber(Orders self) {
        return self.total() >= (long) self.orders().size();
    }

    /**
     * size(self.orders) &lt;= context.limit
     */
    static boolean limitHonoured(Orders self, long limit) {
        return (long) self.orders().size() <= limit;
    }

    static void checkOrders(Orders self, int at, ViolationCollector out) {
        if (!totalIsTheNumber(self)) {
            out.broken(TOTAL_IS_THE_NUMBER, at);
        }
        if (out.runs(LIMIT_HONOURED)) {
            if (!limitHonoured(self, out.context().integer("limit"))) {
                out.broken(LIMIT_HONOURED, at);
            }
        }
    }

    /**
     * Makes the tree of a rule's expression when the rule fails.
     */
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
