// Generated from the contracts. Do not edit.
package golden.parcels;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.json.JsonName;
import dev.contracts.runtime.json.JsonWriter;

/** Encodes {@link Packed} as JSON, in the order of the schema. */
@Generated
final class PackedEncoder {
    private static final JsonName EVENT = JsonName.of("event");
    private static final JsonName AT = JsonName.of("at");
    private static final JsonName ITEMS = JsonName.of("items");
    private static final JsonName FRAGILE = JsonName.of("fragile");
    private static final JsonName FULL = JsonName.of("full");
    private static final JsonName INSURED = JsonName.of("insured");
    private static final JsonName VALUE = JsonName.of("value");

    private PackedEncoder() {}

    static void encode(Packed value, JsonWriter out) {
        out.beginObject();
        out.name(EVENT).value("packed");
        out.name(AT).timestamp(value.at());
        out.name(ITEMS).value(value.items());
        if (value.fragile() != null) {
            out.name(FRAGILE).value(value.fragile());
        }
        out.name(FULL).value(value.full());
        out.name(INSURED).value(value.insured());
        if (value.value() != null) {
            out.name(VALUE).value(value.value());
        }
        out.endObject();
    }
}
