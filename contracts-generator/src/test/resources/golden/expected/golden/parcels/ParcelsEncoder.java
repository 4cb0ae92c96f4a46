// Generated from the contracts. Do not edit.
package golden.parcels;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.json.JsonWriter;

/** Encodes {@link Parcels} as JSON, in the order of the schema. */
@Generated
final class ParcelsEncoder {
    private ParcelsEncoder() {}

    static void encode(Parcels value, JsonWriter out) {
        switch (value.event()) {
            case PACKED -> PackedEncoder.encode((Packed) value, out);
            case LOST -> LostEncoder.encode((Lost) value, out);
        }
    }
}
