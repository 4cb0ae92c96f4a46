// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.json.JsonWriter;

/**
 * Writes {@link Order} as JSON, in the order of the schema.
 */
final class OrderWriter {
    private OrderWriter() {
    }

    static void write(Order value, JsonWriter out) {
        out.beginObject();
        out.name("id");
        out.value(value.id());
        out.name("at");
        out.timestamp(value.at());
        out.name("price");
        MoneyWriter.write(value.price(), out);
        out.name("state");
        out.value(value.state().json());
        if (value.note() != null) {
            out.name("note");
            out.value(value.note());
        }
        out.endObject();
    }
}
