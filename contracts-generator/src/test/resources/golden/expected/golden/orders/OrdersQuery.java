// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.Context;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.QueryString;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request for orders. Each may be left out.
 *
 * @param limit How many at most.
 * @param since None before.
 */
@Generated
public record OrdersQuery(long limit, @Nullable Instant since) {
    /** The parameters that the producer assumes when none are given. */
    public static final OrdersQuery DEFAULT = new OrdersQuery(10L, null);

    public OrdersQuery {
        if (BigDecimal.valueOf(limit).compareTo(new BigDecimal("1")) < 0) {
            throw QueryString.refused("limit", Constraints.LIMIT_MINIMUM, limit);
        }
    }

    /**
     * Reads a query such as {@code a=1&amp;b=2}, with or without its question mark.
     *
     * @throws IllegalArgumentException when a parameter is unknown, repeated, or not what it may be; the message names
     * it
     */
    public static OrdersQuery parse(String query) {
        QueryString values = QueryString.parse(query, List.of("limit", "since"));
        @Nullable Long limit = values.integer("limit");
        @Nullable Instant since = values.timestamp("since");
        return new OrdersQuery(limit == null ? DEFAULT.limit() : limit, since);
    }

    /** Returns the encoded query without a question mark; parameters that the producer assumes are left out. */
    public String toQuery() {
        StringBuilder query = new StringBuilder();
        if (limit != DEFAULT.limit) {
            QueryString.append(query, "limit", limit);
        }
        if (since != null) {
            QueryString.append(query, "since", since);
        }
        return query.toString();
    }

    /** Returns what the rules of the contract may know of the request. */
    public Context toContext() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("limit", limit);
        if (since != null) {
            values.put("since", since);
        }
        return Context.of(values);
    }

    /** Returns the same parameters with another limit. */
    public OrdersQuery withLimit(long limit) {
        return new OrdersQuery(limit, since);
    }

    /** Returns the same parameters with another since. */
    public OrdersQuery withSince(@Nullable Instant since) {
        return new OrdersQuery(limit, since);
    }

    /** Constraints of the schema; the class is initialized when the first of them is violated. */
    @Generated
    private static final class Constraints {
        static final Constraint LIMIT_MINIMUM =
                NumberConstraint.minimum("orders/schema.json#/x-contract/query/limit/minimum", "1");

        private Constraints() {}
    }
}
