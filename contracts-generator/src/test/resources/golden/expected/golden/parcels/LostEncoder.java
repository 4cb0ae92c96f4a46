// Generated from the contracts. Do not edit.
package golden.parcels;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.json.JsonName;
import dev.contracts.runtime.json.JsonWriter;

/** Encodes {@link Lost} as JSON, in the order of the schema. */
@Generated
final class LostEncoder {
    private static final JsonName EVENT = JsonName.of("event");
    private static final JsonName AT = JsonName.of("at");
    private static final JsonName SEARCHED = JsonName.of("searched");

    private LostEncoder() {}

    static void encode(Lost value, JsonWriter out) {
        out.beginObject();
        out.name(EVENT).value("lost");
        out.name(AT).timestamp(value.at());
        out.name(SEARCHED).value(value.searched());
        out.endObject();
    }
}
