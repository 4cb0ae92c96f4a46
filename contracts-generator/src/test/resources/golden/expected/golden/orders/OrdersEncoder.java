// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.json.JsonName;
import dev.contracts.runtime.json.JsonWriter;

/** Encodes {@link Orders} as JSON, in the order of the schema. */
@Generated
final class OrdersEncoder {
    private static final JsonName ORDERS = JsonName.of("orders");
    private static final JsonName TOTAL = JsonName.of("total");

    private OrdersEncoder() {}

    static void encode(Orders value, JsonWriter out) {
        out.beginObject();
        out.name(ORDERS);
        out.beginArray();
        for (Order item : value.orders()) {
            OrderEncoder.encode(item, out);
        }
        out.endArray();
        out.name(TOTAL).value(value.total());
        out.endObject();
    }
}
