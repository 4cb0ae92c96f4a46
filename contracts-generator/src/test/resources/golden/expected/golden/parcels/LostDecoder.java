// Generated from the contracts. Do not edit.
package golden.parcels;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.constraint.ConstConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decodes and checks JSON that is bound to Lost. */
@Generated
final class LostDecoder {
    private static final JsonNames PROPERTIES = JsonNames.of("event", "at", "searched");

    private LostDecoder() {}

    private static void checkEvent(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        @Nullable String text = in.tryString();
        if (text == null) {
            out.refused(Constraints.EVENT_CONST, at);
            in.skip();
            return;
        }
        if (!text.equals("lost")) {
            out.refused(Constraints.EVENT_CONST, at);
        }
    }

    static @Nullable Lost decode(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.refused(Constraints.TYPE, at);
            out.refused(Constraints.LOST_TYPE, at);
            in.skip();
            return null;
        }
        int before = out.structural();
        @Nullable Instant atValue = null;
        long searched = 0;
        int property = in.property(PROPERTIES, -1);
        while (property != JsonNames.END) {
            if (property == 0) {
                checkEvent(in, out);
                property = in.property(PROPERTIES, 0);
            }
            if (property == 1) {
                atValue = CommonDefinitions.moment(in, out);
                property = in.property(PROPERTIES, 1);
            }
            if (property == 2) {
                searched = CommonDefinitions.count(in, out);
                property = in.property(PROPERTIES, 2);
            }
            if (property == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                property = in.property(PROPERTIES, property);
            }
        }
        long present = in.properties();
        if ((present & 1L << 0) == 0) {
            out.refused(Constraints.REQUIRED_EVENT, at);
        }
        if ((present & 1L << 1) == 0) {
            out.refused(Constraints.REQUIRED_AT, at);
        }
        if ((present & 1L << 2) == 0) {
            out.refused(Constraints.REQUIRED_SEARCHED, at);
        }
        if (out.structural() != before) {
            return null;
        }
        return new Lost(atValue, searched);
    }

    /** Constraints of the schema; the class is initialized when the first of them is violated. */
    @Generated
    private static final class Constraints {
        static final Constraint TYPE = TypeConstraint.of("parcels/schema.json#/type", SchemaType.OBJECT);
        static final Constraint LOST_TYPE =
                TypeConstraint.of("parcels/schema.json#/$defs/lost/type", SchemaType.OBJECT);
        static final Constraint EVENT_CONST =
                ConstConstraint.ofString("parcels/schema.json#/$defs/lost/properties/event/const", "lost");
        static final Constraint REQUIRED_EVENT =
                new RequiredConstraint("parcels/schema.json#/$defs/lost/required", "event");
        static final Constraint REQUIRED_AT = new RequiredConstraint("parcels/schema.json#/$defs/lost/required", "at");
        static final Constraint REQUIRED_SEARCHED =
                new RequiredConstraint("parcels/schema.json#/$defs/lost/required", "searched");

        private Constraints() {}
    }
}
