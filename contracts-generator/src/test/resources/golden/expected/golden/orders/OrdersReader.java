// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.ListBuilder;
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
            out.type(at, "an array", "orders/schema.json#/properties/orders/type");
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

    static @Nullable Orders read(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.type(at, "an object", "orders/schema.json#/type");
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
            out.missing(at, "orders", "orders/schema.json#/required");
        }
        if ((members & 1L << 1) == 0) {
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
