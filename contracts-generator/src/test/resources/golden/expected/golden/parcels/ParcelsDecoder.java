// Generated from the contracts. Do not edit.
package golden.parcels;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonType;
import dev.contracts.runtime.violation.ViolationCollector;
import org.jspecify.annotations.Nullable;

/** Decodes and checks JSON that is bound to Parcels. */
@Generated
final class ParcelsDecoder {
    private static final JsonNames TAG = JsonNames.of("event");
    private static final JsonNames VARIANTS = JsonNames.of("packed", "lost");

    private ParcelsDecoder() {}

    private static void checkUntagged(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (in.type() != JsonType.OBJECT) {
            out.refused(Constraints.TYPE, at);
            in.skip();
            return;
        }
        in.skip();
    }

    static @Nullable Parcels decode(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (in.type() != JsonType.OBJECT) {
            out.refused(Constraints.TYPE, at);
            in.skip();
            return null;
        }
        int tagAt = in.find(TAG);
        if (tagAt < 0) {
            out.refused(Constraints.REQUIRED_EVENT, at);
            checkUntagged(in, out);
            return null;
        }
        in.reset(tagAt);
        int tag = in.tryOneOf(VARIANTS);
        in.reset(at);
        @Nullable Parcels value;
        switch (tag) {
            case 0 -> value = PackedDecoder.decode(in, out);
            case 1 -> value = LostDecoder.decode(in, out);
            default -> {
                out.refused(Constraints.ONE_OF_ENUM, tagAt);
                checkUntagged(in, out);
                return null;
            }
        }
        if (value != null) {
            ParcelsRules.checkParcels(value, at, out);
        }
        return value;
    }

    /** Constraints of the schema; the class is initialized when the first of them is violated. */
    @Generated
    private static final class Constraints {
        static final Constraint TYPE = TypeConstraint.of("parcels/schema.json#/type", SchemaType.OBJECT);
        static final Constraint REQUIRED_EVENT = new RequiredConstraint("parcels/schema.json#/oneOf", "event");
        static final Constraint ONE_OF_ENUM = EnumConstraint.ofStrings("parcels/schema.json#/oneOf", "packed", "lost");

        private Constraints() {}
    }
}
