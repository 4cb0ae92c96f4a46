// Generated from the contracts. Do not edit.
package golden.orders;

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
            out.type(at, "a string", "orders/schema.json#/$defs/order/properties/id/type");
            in.skip();
            return null;
        }
        if (text.isEmpty()) {
            out.keyword(
                    "minLength", at, "at least 1 character", "orders/schema.json#/$defs/order/properties/id/minLength");
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
            out.type(at, "a string", "common/schema.json#/$defs/moment/type");
            in.skip();
            return null;
        }
        if (!Formats.isDateTime(text)) {
            out.keyword(
                    "format",
                    at,
                    "a date-time (RFC 3339) with its offset, such as 2026-11-02T14:30:05Z",
                    "common/schema.json#/$defs/moment/format");
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
            out.type(at, "a string", "orders/schema.json#/$defs/order/properties/state/type");
            in.skip();
            return null;
        }
        out.keyword(
                "enum",
                at,
                "one of \"open\", \"sent\", \"paid\"",
                "orders/schema.json#/$defs/order/properties/state/enum");
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
            out.type(at, "a string or null", "orders/schema.json#/$defs/order/properties/note/type");
            in.skip();
            return null;
        }
        return text;
    }

    static @Nullable Order read(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.type(at, "an object", "orders/schema.json#/$defs/order/type");
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
            out.missing(at, "id", "orders/schema.json#/$defs/order/required");
        }
        if ((members & 1L << 1) == 0) {
            out.missing(at, "at", "orders/schema.json#/$defs/order/required");
        }
        if ((members & 1L << 2) == 0) {
            out.missing(at, "price", "orders/schema.json#/$defs/order/required");
        }
        if ((members & 1L << 3) == 0) {
            out.missing(at, "state", "orders/schema.json#/$defs/order/required");
        }
        if (out.structural() != before) {
            return null;
        }
        Order value = new Order(id, at_2, price, state, note);
        OrdersRules.check(value, at, out);
        return value;
    }
}
