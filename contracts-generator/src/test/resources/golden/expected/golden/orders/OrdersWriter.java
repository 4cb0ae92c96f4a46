// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.json.JsonWriter;

/**
 * Writes {@link Orders} as JSON, in the order of the schema.
 */
final class OrdersWriter {
    private OrdersWriter() {
    }

    static void write(Orders value, JsonWriter out) {
        out.beginObject();
        out.name("orders");
        out.beginArray();
        for (Order element : value.orders()) {
            OrderWriter.write(element, out);
        }
        out.endArray();
        out.name("total");
        out.value(value.total());
        out.endObject();
    }
}
