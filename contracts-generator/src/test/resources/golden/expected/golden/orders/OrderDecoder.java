// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import golden.common.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decodes and checks JSON that is bound to Order. */
@Generated
final class OrderDecoder {
    private static final JsonNames PROPERTIES = JsonNames.of("id", "at", "price", "state", "note");
    private static final JsonNames STATE_VALUES = JsonNames.of("open", "sent", "paid");
    private static final OrderState[] STATE_CONSTANTS = OrderState.values();

    private OrderDecoder() {}

    private static @Nullable String id(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        @Nullable String text = in.tryString();
        if (text == null) {
            out.refused(Constraints.ID_TYPE, at);
            in.skip();
            return null;
        }
        if (text.isEmpty()) {
            out.refused(Constraints.ID_MIN_LENGTH, at);
        }
        return text;
    }

    private static @Nullable OrderState state(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        int constant = in.tryOneOf(STATE_VALUES);
        if (constant >= 0) {
            return STATE_CONSTANTS[constant];
        }
        if (constant == JsonNames.NONE) {
            out.refused(Constraints.STATE_TYPE, at);
            in.skip();
            return null;
        }
        out.refused(Constraints.STATE_ENUM, at);
        in.skip();
        return null;
    }

    private static @Nullable String note(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (in.tryNull()) {
            return null;
        }
        @Nullable String text = in.tryString();
        if (text == null) {
            out.refused(Constraints.NOTE_TYPE, at);
            in.skip();
            return null;
        }
        return text;
    }

    static @Nullable Order decode(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.refused(Constraints.ORDER_TYPE, at);
            in.skip();
            return null;
        }
        int before = out.structural();
        @Nullable String id = null;
        @Nullable Instant atValue = null;
        @Nullable Money price = null;
        @Nullable OrderState state = null;
        @Nullable String note = null;
        int property = in.property(PROPERTIES, -1);
        while (property != JsonNames.END) {
            if (property == 0) {
                id = id(in, out);
                property = in.property(PROPERTIES, 0);
            }
            if (property == 1) {
                atValue = CommonDefinitions.moment(in, out);
                property = in.property(PROPERTIES, 1);
            }
            if (property == 2) {
                price = MoneyDecoder.decode(in, out);
                property = in.property(PROPERTIES, 2);
            }
            if (property == 3) {
                state = state(in, out);
                property = in.property(PROPERTIES, 3);
            }
            if (property == 4) {
                note = note(in, out);
                property = in.property(PROPERTIES, 4);
            }
            if (property == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                property = in.property(PROPERTIES, property);
            }
        }
        long present = in.properties();
        if ((present & 1L << 0) == 0) {
            out.refused(Constraints.REQUIRED_ID, at);
        }
        if ((present & 1L << 1) == 0) {
            out.refused(Constraints.REQUIRED_AT, at);
        }
        if ((present & 1L << 2) == 0) {
            out.refused(Constraints.REQUIRED_PRICE, at);
        }
        if ((present & 1L << 3) == 0) {
            out.refused(Constraints.REQUIRED_STATE, at);
        }
        if (out.structural() != before) {
            return null;
        }
        Order result = new Order(id, atValue, price, state, note);
        OrdersRules.checkOrder(result, at, out);
        return result;
    }

    /** Constraints of the schema; the class is initialized when the first of them is violated. */
    @Generated
    private static final class Constraints {
        static final Constraint ORDER_TYPE =
                TypeConstraint.of("orders/schema.json#/$defs/order/type", SchemaType.OBJECT);
        static final Constraint ID_TYPE =
                TypeConstraint.of("orders/schema.json#/$defs/order/properties/id/type", SchemaType.STRING);
        static final Constraint ID_MIN_LENGTH =
                CountConstraint.minLength("orders/schema.json#/$defs/order/properties/id/minLength", 1);
        static final Constraint STATE_TYPE =
                TypeConstraint.of("orders/schema.json#/$defs/order/properties/state/type", SchemaType.STRING);
        static final Constraint STATE_ENUM = EnumConstraint.ofStrings(
                "orders/schema.json#/$defs/order/properties/state/enum", "open", "sent", "paid");
        static final Constraint NOTE_TYPE = TypeConstraint.of(
                "orders/schema.json#/$defs/order/properties/note/type", SchemaType.NULL, SchemaType.STRING);
        static final Constraint REQUIRED_ID = new RequiredConstraint("orders/schema.json#/$defs/order/required", "id");
        static final Constraint REQUIRED_AT = new RequiredConstraint("orders/schema.json#/$defs/order/required", "at");
        static final Constraint REQUIRED_PRICE =
                new RequiredConstraint("orders/schema.json#/$defs/order/required", "price");
        static final Constraint REQUIRED_STATE =
                new RequiredConstraint("orders/schema.json#/$defs/order/required", "state");

        private Constraints() {}
    }
}
