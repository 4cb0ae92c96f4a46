// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.json.JsonName;
import dev.contracts.runtime.json.JsonWriter;

/**
 * Writes {@link Order} as JSON, in the order of the schema.
 */
final class OrderWriter {
    private static final JsonName ID = JsonName.of("id");

    private static final JsonName AT = JsonName.of("at");

    private static final JsonName PRICE = JsonName.of("price");

    private static final JsonName STATE = JsonName.of("state");

    private static final JsonName NOTE = JsonName.of("note");

    private OrderWriter() {
    }

    static void write(Order value, JsonWriter out) {
        out.beginObject();
        out.name(ID);
        out.value(value.id());
        out.name(AT);
        out.timestamp(value.at());
        out.name(PRICE);
        MoneyWriter.write(value.price(), out);
        out.name(STATE);
        out.value(value.state().json());
        if (value.note() != null) {
            out.name(NOTE);
            out.value(value.note());
        }
        out.endObject();
    }
}
