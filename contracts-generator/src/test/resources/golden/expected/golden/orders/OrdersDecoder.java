// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.Generated;
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

/** Decodes and checks JSON that is bound to Orders. */
@Generated
final class OrdersDecoder {
    private static final JsonNames PROPERTIES = JsonNames.of("orders", "total");

    private OrdersDecoder() {}

    private static @Nullable List<Order> orders(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryArray()) {
            out.refused(Constraints.ORDERS_TYPE, at);
            in.skip();
            return null;
        }
        ListBuilder<Order> values = new ListBuilder<>();
        while (in.nextItem()) {
            values.add(OrderDecoder.decode(in, out));
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

    static @Nullable Orders decode(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.refused(Constraints.TYPE, at);
            in.skip();
            return null;
        }
        int before = out.structural();
        @Nullable List<Order> orders = null;
        long total = 0;
        int property = in.property(PROPERTIES, -1);
        while (property != JsonNames.END) {
            if (property == 0) {
                orders = orders(in, out);
                property = in.property(PROPERTIES, 0);
            }
            if (property == 1) {
                total = total(in, out);
                property = in.property(PROPERTIES, 1);
            }
            if (property == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                property = in.property(PROPERTIES, property);
            }
        }
        long present = in.properties();
        if ((present & 1L << 0) == 0) {
            out.refused(Constraints.REQUIRED_ORDERS, at);
        }
        if ((present & 1L << 1) == 0) {
            out.refused(Constraints.REQUIRED_TOTAL, at);
        }
        if (out.structural() != before) {
            return null;
        }
        Orders result = new Orders(orders, total);
        OrdersRules.checkOrders(result, at, out);
        return result;
    }

    /** Constraints of the schema; the class is initialized when the first of them is violated. */
    @Generated
    private static final class Constraints {
        static final Constraint TYPE = TypeConstraint.of("orders/schema.json#/type", SchemaType.OBJECT);
        static final Constraint ORDERS_TYPE =
                TypeConstraint.of("orders/schema.json#/properties/orders/type", SchemaType.ARRAY);
        static final Constraint TOTAL_TYPE =
                TypeConstraint.of("orders/schema.json#/properties/total/type", SchemaType.INTEGER);
        static final Constraint TOTAL_MINIMUM =
                NumberConstraint.minimum("orders/schema.json#/properties/total/minimum", "0");
        static final Constraint REQUIRED_ORDERS = new RequiredConstraint("orders/schema.json#/required", "orders");
        static final Constraint REQUIRED_TOTAL = new RequiredConstraint("orders/schema.json#/required", "total");

        private Constraints() {}
    }
}
