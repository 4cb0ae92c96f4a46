// Generated from the contracts. Do not edit.
package golden.parcels;

import dev.contracts.runtime.ExactValues;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.constraint.ConstConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonType;
import dev.contracts.runtime.violation.ViolationCollector;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decodes and checks JSON that is bound to Packed. */
@Generated
final class PackedDecoder {
    private static final JsonNames IF_PROPERTIES = JsonNames.of("insured");
    private static final JsonNames THEN_PROPERTIES = JsonNames.of("value");
    private static final JsonNames PROPERTIES =
            JsonNames.of("event", "at", "items", "fragile", "full", "insured", "value");

    private PackedDecoder() {}

    private static void checkIfInsured(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (in.type() != JsonType.BOOLEAN) {
            out.refused(Constraints.INSURED_CONST, at);
            in.skip();
            return;
        }
        if (!ExactValues.canonical(in, at).equals("true")) {
            out.refused(Constraints.INSURED_CONST, at);
        }
        in.skip();
    }

    private static void checkIf(JsonParser in, ViolationCollector out) {
        if (!in.tryObject()) {
            in.skip();
            return;
        }
        int property = in.property(IF_PROPERTIES, -1);
        while (property != JsonNames.END) {
            if (property == 0) {
                checkIfInsured(in, out);
                property = in.property(IF_PROPERTIES, 0);
            }
            if (property == JsonNames.OTHER) {
                in.skip();
                property = in.property(IF_PROPERTIES, property);
            }
        }
    }

    private static void checkThen(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            in.skip();
            return;
        }
        int property = in.property(THEN_PROPERTIES, -1);
        while (property != JsonNames.END) {
            in.skip();
            property = in.property(THEN_PROPERTIES, property);
        }
        long present = in.properties();
        if ((present & 1L << 0) == 0) {
            out.refused(Constraints.REQUIRED_VALUE, at);
        }
    }

    static @Nullable Packed decode(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        @Nullable Packed value = decodeUnconditionally(in, out);
        int end = in.offset();
        in.reset(at);
        ViolationCollector probe = out.probe();
        checkIf(in, probe);
        if (probe.structural() == 0) {
            in.reset(at);
            checkThen(in, out);
        }
        in.reset(end);
        return value;
    }

    private static void checkEvent(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        @Nullable String text = in.tryString();
        if (text == null) {
            out.refused(Constraints.EVENT_CONST, at);
            in.skip();
            return;
        }
        if (!text.equals("packed")) {
            out.refused(Constraints.EVENT_CONST, at);
        }
    }

    private static boolean insured(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (in.type() != JsonType.BOOLEAN) {
            out.refused(Constraints.INSURED_TYPE, at);
            in.skip();
            return false;
        }
        return in.readBoolean();
    }

    private static double value(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryDouble()) {
            out.refused(Constraints.VALUE_TYPE, at);
            in.skip();
            return 0;
        }
        return in.doubleValue();
    }

    private static @Nullable Packed decodeUnconditionally(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.refused(Constraints.TYPE, at);
            out.refused(Constraints.PACKED_TYPE, at);
            in.skip();
            return null;
        }
        int before = out.structural();
        @Nullable Instant atValue = null;
        long items = 0;
        @Nullable Long fragile = null;
        double full = 0;
        boolean insured = false;
        @Nullable Double value = null;
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
                items = CommonDefinitions.count(in, out);
                property = in.property(PROPERTIES, 2);
            }
            if (property == 3) {
                fragile = CommonDefinitions.count(in, out);
                property = in.property(PROPERTIES, 3);
            }
            if (property == 4) {
                full = CommonDefinitions.percentage(in, out);
                property = in.property(PROPERTIES, 4);
            }
            if (property == 5) {
                insured = insured(in, out);
                property = in.property(PROPERTIES, 5);
            }
            if (property == 6) {
                value = value(in, out);
                property = in.property(PROPERTIES, 6);
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
            out.refused(Constraints.REQUIRED_ITEMS, at);
        }
        if ((present & 1L << 4) == 0) {
            out.refused(Constraints.REQUIRED_FULL, at);
        }
        if ((present & 1L << 5) == 0) {
            out.refused(Constraints.REQUIRED_INSURED, at);
        }
        if (out.structural() != before) {
            return null;
        }
        return new Packed(atValue, items, fragile, full, insured, value);
    }

    /** Constraints of the schema; the class is initialized when the first of them is violated. */
    @Generated
    private static final class Constraints {
        static final Constraint INSURED_CONST =
                new ConstConstraint("parcels/schema.json#/$defs/packed/if/properties/insured/const", "true");
        static final Constraint REQUIRED_VALUE =
                new RequiredConstraint("parcels/schema.json#/$defs/packed/then/required", "value");
        static final Constraint TYPE = TypeConstraint.of("parcels/schema.json#/type", SchemaType.OBJECT);
        static final Constraint PACKED_TYPE =
                TypeConstraint.of("parcels/schema.json#/$defs/packed/type", SchemaType.OBJECT);
        static final Constraint EVENT_CONST =
                ConstConstraint.ofString("parcels/schema.json#/$defs/packed/properties/event/const", "packed");
        static final Constraint INSURED_TYPE =
                TypeConstraint.of("parcels/schema.json#/$defs/packed/properties/insured/type", SchemaType.BOOLEAN);
        static final Constraint VALUE_TYPE =
                TypeConstraint.of("parcels/schema.json#/$defs/packed/properties/value/type", SchemaType.NUMBER);
        static final Constraint REQUIRED_EVENT =
                new RequiredConstraint("parcels/schema.json#/$defs/packed/required", "event");
        static final Constraint REQUIRED_AT =
                new RequiredConstraint("parcels/schema.json#/$defs/packed/required", "at");
        static final Constraint REQUIRED_ITEMS =
                new RequiredConstraint("parcels/schema.json#/$defs/packed/required", "items");
        static final Constraint REQUIRED_FULL =
                new RequiredConstraint("parcels/schema.json#/$defs/packed/required", "full");
        static final Constraint REQUIRED_INSURED =
                new RequiredConstraint("parcels/schema.json#/$defs/packed/required", "insured");

        private Constraints() {}
    }
}
