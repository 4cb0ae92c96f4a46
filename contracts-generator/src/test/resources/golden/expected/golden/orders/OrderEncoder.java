// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.json.JsonName;
import dev.contracts.runtime.json.JsonWriter;

/** Encodes {@link Order} as JSON, in the order of the schema. */
@Generated
final class OrderEncoder {
    private static final JsonName ID = JsonName.of("id");
    private static final JsonName AT = JsonName.of("at");
    private static final JsonName PRICE = JsonName.of("price");
    private static final JsonName STATE = JsonName.of("state");
    private static final JsonName NOTE = JsonName.of("note");

    private OrderEncoder() {}

    static void encode(Order value, JsonWriter out) {
        out.beginObject();
        out.name(ID).value(value.id());
        out.name(AT).timestamp(value.at());
        out.name(PRICE);
        MoneyEncoder.encode(value.price(), out);
        out.name(STATE).value(value.state().json());
        if (value.note() != null) {
            out.name(NOTE).value(value.note());
        }
        out.endObject();
    }
}
