// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.json.JsonReader;
import dev.contracts.json.JsonType;
import dev.contracts.runtime.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of Orders, and says what is wrong with them.
 */
final class OrdersReader {
    private OrdersReader() {
    }

    private static @Nullable List<Order> orders(JsonReader in, Findings out) {
        int at = in.offset();
        if (in.type() != JsonType.ARRAY) {
            out.type(at, "an array", "orders/schema.json#/properties/orders/type");
            in.skip();
            return null;
        }
        int before = out.structural();
        List<Order> values = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            values.add(OrderReader.read(in, out));
        }
        return values;
    }

    private static long total(JsonReader in, Findings out) {
        int at = in.offset();
        int mark = in.mark();
        if (in.type() != JsonType.NUMBER) {
            out.type(at, "an integer", "orders/schema.json#/properties/total/type");
            in.skip();
            return 0;
        }
        if (!in.isLong()) {
            out.type(at, "an integer", "orders/schema.json#/properties/total/type");
            in.skip();
            return 0;
        }
        long value = in.readLong();
        if (value < 0L) {
            out.keyword("minimum", at, "at least 0", "orders/schema.json#/properties/total/minimum");
        }
        return value;
    }

    static @Nullable Orders read(JsonReader in, Findings out) {
        int at = in.offset();
        if (in.type() != JsonType.OBJECT) {
            out.type(at, "an object", "orders/schema.json#/type");
            in.skip();
            return null;
        }
        int before = out.structural();
        @Nullable List<Order> orders = null;
        long total = 0;
        boolean hasOrders = false;
        boolean hasTotal = false;
        in.beginObject();
        while (in.nextMember()) {
            switch (in.name()) {
                case "orders" -> {
                    hasOrders = true;
                    orders = orders(in, out);
                }
                case "total" -> {
                    hasTotal = true;
                    total = total(in, out);
                }
                default -> {
                    out.unknown(in.offset(), in.name());
                    in.skip();
                }
            }
        }
        if (!hasOrders) {
            out.missing(at, "orders", "orders/schema.json#/required");
        }
        if (!hasTotal) {
            out.missing(at, "total", "orders/schema.json#/required");
        }
        if (out.structural() != before) {
            return null;
        }
        Orders value = new Orders(orders, total);
        OrdersRules.check_2(value, at, out);
        return value;
    }
}
