// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.ListBuilder;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of Orders, and says what is wrong with them.
 */
final class OrdersReader {
    private static final JsonNames MEMBERS_1 = JsonNames.of("orders", "total");

    private OrdersReader() {
    }

    private static @Nullable List<Order> orders(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryArray()) {
            out.refused(Constraints.ORDERS_TYPE, at);
            in.skip();
            return null;
        }
        ListBuilder<Order> values = new ListBuilder<>();
        while (in.nextElement()) {
            values.add(OrderReader.read(in, out));
        }
        return values.toList();
    }

    private static long total(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryLong()) {
            out.refused(Constraints.TOTAL_TYPE, at);
            in.skip();
            return 0;
        }
        long value = in.longValue();
        if (value < 0L) {
            out.refused(Constraints.TOTAL_MINIMUM, at);
        }
        return value;
    }

    static @Nullable Orders read(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.refused(Constraints.TYPE, at);
            in.skip();
            return null;
        }
        int before = out.structural();
        @Nullable List<Order> orders = null;
        long total = 0;
        int member = in.member(MEMBERS_1, -1);
        while (member != JsonNames.END) {
            if (member == 0) {
                orders = orders(in, out);
                member = in.member(MEMBERS_1, 0);
            }
            if (member == 1) {
                total = total(in, out);
                member = in.member(MEMBERS_1, 1);
            }
            if (member == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                member = in.member(MEMBERS_1, member);
            }
        }
        long members = in.members();
        if ((members & 1L << 0) == 0) {
            out.refused(Constraints.REQUIRED_ORDERS, at);
        }
        if ((members & 1L << 1) == 0) {
            out.refused(Constraints.REQUIRED_TOTAL, at);
        }
        if (out.structural() != before) {
            return null;
        }
        Orders value = new Orders(orders, total);
        OrdersRules.check_2(value, at, out);
        return value;
    }

    /**
     * Constraints of the schema; the class is initialized when the first of them is violated.
     */
    private static final class Constraints {
        static final Constraint TYPE = TypeConstraint.of("orders/schema.json#/type", SchemaType.OBJECT);

        static final Constraint ORDERS_TYPE = TypeConstraint.of(
                "orders/schema.json#/properties/orders/type", SchemaType.ARRAY);

        static final Constraint TOTAL_TYPE = TypeConstraint.of(
                "orders/schema.json#/properties/total/type", SchemaType.INTEGER);

        static final Constraint TOTAL_MINIMUM = NumberConstraint.minimum(
                "orders/schema.json#/properties/total/minimum", "0");

        static final Constraint REQUIRED_ORDERS = new RequiredConstraint("orders/schema.json#/required", "orders");

        static final Constraint REQUIRED_TOTAL = new RequiredConstraint("orders/schema.json#/required", "total");

        private Constraints() {
        }
    }
}
