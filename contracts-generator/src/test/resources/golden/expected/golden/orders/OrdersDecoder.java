// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.ListBuilder;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes and checks JSON that is bound to Orders.
 */
@Generated
final class OrdersDecoder {
    private static final JsonNames PROPERTIES = JsonNames.of("orders", "total");

    private OrdersDecoder() {
    }

    private static @Nullable List<Order> orders(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryArray()) {
            out.type(at, "an array", "orders/schema.json#/properties/orders/type");
            in.skip();
            return null;
        }
        ListBuilder<Order> values = new ListBuilder<>();
        while (in.nextElement()) {
            values.add(OrderDecoder.decode(in, out));
        }
        return values.toList();
    }

    private static long total(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryLong()) {
            out.type(at, "an integer", "orders/schema.json#/properties/total/type");
            in.skip();
            return 0;
        }
        long value = in.longValue();
        if (value < 0L) {
            out.keyword("minimum", at, "at least 0", "orders/schema.json#/properties/total/minimum");
        }
        return value;
    }

    static @Nullable Orders decode(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.type(at, "an object", "orders/schema.json#/type");
            in.skip();
            return null;
        }
        int before = out.structural();
        @Nullable List<Order> orders = null;
        long total = 0;
        int property = in.member(PROPERTIES, -1);
        while (property != JsonNames.END) {
            if (property == 0) {
                orders = orders(in, out);
                property = in.member(PROPERTIES, 0);
            }
            if (property == 1) {
                total = total(in, out);
                property = in.member(PROPERTIES, 1);
            }
            if (property == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                property = in.member(PROPERTIES, property);
            }
        }
        long present = in.members();
        if ((present & 1L << 0) == 0) {
            out.missing(at, "orders", "orders/schema.json#/required");
        }
        if ((present & 1L << 1) == 0) {
            out.missing(at, "total", "orders/schema.json#/required");
        }
        if (out.structural() != before) {
            return null;
        }
        Orders result = new Orders(orders, total);
        OrdersRules.checkOrders(result, at, out);
        return result;
    }
}
