// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.json.JsonName;
import dev.contracts.runtime.json.JsonWriter;

/**
 * Writes {@link Orders} as JSON, in the order of the schema.
 */
final class OrdersWriter {
    private static final JsonName ORDERS = JsonName.of("orders");

    private static final JsonName TOTAL = JsonName.of("total");

    private OrdersWriter() {
    }

    static void write(Orders value, JsonWriter out) {
        out.beginObject();
        out.name(ORDERS);
        out.beginArray();
        for (Order element : value.orders()) {
            OrderWriter.write(element, out);
        }
        out.endArray();
        out.name(TOTAL);
        out.value(value.total());
        out.endObject();
    }
}
