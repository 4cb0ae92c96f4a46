// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import golden.common.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decodes and checks JSON that is bound to Order.
 */
@Generated
final class OrderDecoder {
    private static final JsonNames PROPERTIES = JsonNames.of("id", "at", "price", "state", "note");

    private static final JsonNames STATE_VALUES = JsonNames.of("open", "sent", "paid");

    private static final State[] STATE_CONSTANTS = State.values();

    private OrderDecoder() {
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
        int constant = in.tryOneOf(STATE_VALUES);
        if (constant >= 0) {
            return STATE_CONSTANTS[constant];
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

    static @Nullable Order decode(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.type(at, "an object", "orders/schema.json#/$defs/order/type");
            in.skip();
            return null;
        }
        int before = out.structural();
        @Nullable String id = null;
        @Nullable Instant at2 = null;
        @Nullable Money price = null;
        @Nullable State state = null;
        @Nullable String note = null;
        int property = in.member(PROPERTIES, -1);
        while (property != JsonNames.END) {
            if (property == 0) {
                id = id(in, out);
                property = in.member(PROPERTIES, 0);
            }
            if (property == 1) {
                at2 = at(in, out);
                property = in.member(PROPERTIES, 1);
            }
            if (property == 2) {
                price = MoneyDecoder.decode(in, out);
                property = in.member(PROPERTIES, 2);
            }
            if (property == 3) {
                state = state(in, out);
                property = in.member(PROPERTIES, 3);
            }
            if (property == 4) {
                note = note(in, out);
                property = in.member(PROPERTIES, 4);
            }
            if (property == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                property = in.member(PROPERTIES, property);
            }
        }
        long present = in.members();
        if ((present & 1L << 0) == 0) {
            out.missing(at, "id", "orders/schema.json#/$defs/order/required");
        }
        if ((present & 1L << 1) == 0) {
            out.missing(at, "at", "orders/schema.json#/$defs/order/required");
        }
        if ((present & 1L << 2) == 0) {
            out.missing(at, "price", "orders/schema.json#/$defs/order/required");
        }
        if ((present & 1L << 3) == 0) {
            out.missing(at, "state", "orders/schema.json#/$defs/order/required");
        }
        if (out.structural() != before) {
            return null;
        }
        Order result = new Order(id, at2, price, state, note);
        OrdersRules.checkOrder(result, at, out);
        return result;
    }
}
