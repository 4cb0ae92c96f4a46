// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.constraint.FormatConstraint;
import dev.contracts.runtime.constraint.LengthConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import golden.common.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of Order, and says what is wrong with them.
 */
final class OrderReader {
    private static final JsonNames MEMBERS_1 = JsonNames.of("id", "at", "price", "state", "note");

    private static final JsonNames NAMES_2 = JsonNames.of("open", "sent", "paid");

    private static final State[] CONSTANTS_3 = State.values();

    private OrderReader() {
    }

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

    private static @Nullable Instant at(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        @Nullable Instant time = in.tryUtcTime();
        if (time != null) {
            return time;
        }
        @Nullable String text = in.tryString();
        if (text == null) {
            out.refused(Constraints.MOMENT_TYPE, at);
            in.skip();
            return null;
        }
        if (!Formats.isDateTime(text)) {
            out.refused(Constraints.MOMENT_FORMAT, at);
            return null;
        }
        return Formats.instant(text);
    }

    private static @Nullable State state(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        int constant = in.tryOneOf(NAMES_2);
        if (constant >= 0) {
            return CONSTANTS_3[constant];
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

    static @Nullable Order read(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.refused(Constraints.ORDER_TYPE, at);
            in.skip();
            return null;
        }
        int before = out.structural();
        @Nullable String id = null;
        @Nullable Instant at_2 = null;
        @Nullable Money price = null;
        @Nullable State state = null;
        @Nullable String note = null;
        int member = in.member(MEMBERS_1, -1);
        while (member != JsonNames.END) {
            if (member == 0) {
                id = id(in, out);
                member = in.member(MEMBERS_1, 0);
            }
            if (member == 1) {
                at_2 = at(in, out);
                member = in.member(MEMBERS_1, 1);
            }
            if (member == 2) {
                price = MoneyReader.read(in, out);
                member = in.member(MEMBERS_1, 2);
            }
            if (member == 3) {
                state = state(in, out);
                member = in.member(MEMBERS_1, 3);
            }
            if (member == 4) {
                note = note(in, out);
                member = in.member(MEMBERS_1, 4);
            }
            if (member == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                member = in.member(MEMBERS_1, member);
            }
        }
        long members = in.members();
        if ((members & 1L << 0) == 0) {
            out.refused(Constraints.REQUIRED_ID, at);
        }
        if ((members & 1L << 1) == 0) {
            out.refused(Constraints.REQUIRED_AT, at);
        }
        if ((members & 1L << 2) == 0) {
            out.refused(Constraints.REQUIRED_PRICE, at);
        }
        if ((members & 1L << 3) == 0) {
            out.refused(Constraints.REQUIRED_STATE, at);
        }
        if (out.structural() != before) {
            return null;
        }
        Order value = new Order(id, at_2, price, state, note);
        OrdersRules.check(value, at, out);
        return value;
    }

    /**
     * Constraints of the schema; the class is initialized when the first of them is violated.
     */
    private static final class Constraints {
        static final Constraint ORDER_TYPE = TypeConstraint.of(
                "orders/schema.json#/$defs/order/type", SchemaType.OBJECT);

        static final Constraint ID_TYPE = TypeConstraint.of(
                "orders/schema.json#/$defs/order/properties/id/type", SchemaType.STRING);

        static final Constraint ID_MIN_LENGTH = LengthConstraint.minLength(
                "orders/schema.json#/$defs/order/properties/id/minLength", 1);

        static final Constraint MOMENT_TYPE = TypeConstraint.of(
                "common/schema.json#/$defs/moment/type", SchemaType.STRING);

        static final Constraint MOMENT_FORMAT = new FormatConstraint(
                "common/schema.json#/$defs/moment/format", "date-time");

        static final Constraint STATE_TYPE = TypeConstraint.of(
                "orders/schema.json#/$defs/order/properties/state/type", SchemaType.STRING);

        static final Constraint STATE_ENUM = EnumConstraint.ofStrings(
                "orders/schema.json#/$defs/order/properties/state/enum", "open", "sent", "paid");

        static final Constraint NOTE_TYPE = TypeConstraint.of(
                "orders/schema.json#/$defs/order/properties/note/type", SchemaType.NULL, SchemaType.STRING);

        static final Constraint REQUIRED_ID = new RequiredConstraint("orders/schema.json#/$defs/order/required", "id");

        static final Constraint REQUIRED_AT = new RequiredConstraint("orders/schema.json#/$defs/order/required", "at");

        static final Constraint REQUIRED_PRICE = new RequiredConstraint(
                "orders/schema.json#/$defs/order/required", "price");

        static final Constraint REQUIRED_STATE = new RequiredConstraint(
                "orders/schema.json#/$defs/order/required", "state");

        private Constraints() {
        }
    }
}
