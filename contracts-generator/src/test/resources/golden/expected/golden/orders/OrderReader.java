// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.json.JsonReader;
import dev.contracts.json.JsonType;
import dev.contracts.runtime.Findings;
import dev.contracts.runtime.Formats;
import golden.common.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of Order, and says what is wrong with them.
 */
final class OrderReader {
    private OrderReader() {
    }

    private static @Nullable String id(JsonReader in, Findings out) {
        int at = in.offset();
        if (in.type() != JsonType.STRING) {
            out.type(at, "a string", "orders/schema.json#/$defs/order/properties/id/type");
            in.skip();
            return null;
        }
        String text = in.readString();
        if (text.isEmpty()) {
            out.keyword(
                    "minLength", at, "at least 1 character", "orders/schema.json#/$defs/order/properties/id/minLength");
        }
        return text;
    }

    private static @Nullable Instant at(JsonReader in, Findings out) {
        int at = in.offset();
        if (in.type() != JsonType.STRING) {
            out.type(at, "a string", "common/schema.json#/$defs/moment/type");
            in.skip();
            return null;
        }
        String text = in.readString();
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

    private static @Nullable State constantOfState(String text) {
        return switch (text) {
            case "open" -> State.OPEN;
            case "sent" -> State.SENT;
            case "paid" -> State.PAID;
            default -> null;
        };
    }

    private static @Nullable State state(JsonReader in, Findings out) {
        int at = in.offset();
        int mark = in.mark();
        if (in.type() != JsonType.STRING) {
            out.type(at, "a string", "orders/schema.json#/$defs/order/properties/state/type");
            in.skip();
            return null;
        }
        String text = in.readString();
        @Nullable State value = constantOfState(text);
        if (value == null) {
            out.keyword(
                    "enum",
                    at,
                    "one of \"open\", \"sent\", \"paid\"",
                    "orders/schema.json#/$defs/order/properties/state/enum");
        }
        return value;
    }

    private static @Nullable String note(JsonReader in, Findings out) {
        int at = in.offset();
        JsonType type = in.type();
        if (type == JsonType.NULL) {
            in.skip();
            return null;
        }
        if (type == JsonType.STRING) {
            String text = in.readString();
            return text;
        }
        out.type(at, "a string or null", "orders/schema.json#/$defs/order/properties/note/type");
        in.skip();
        return null;
    }

    static @Nullable Order read(JsonReader in, Findings out) {
        int at = in.offset();
        if (in.type() != JsonType.OBJECT) {
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
        boolean hasAt = false;
        boolean hasId = false;
        boolean hasPrice = false;
        boolean hasState = false;
        in.beginObject();
        while (in.nextMember()) {
            switch (in.name()) {
                case "id" -> {
                    hasId = true;
                    id = id(in, out);
                }
                case "at" -> {
                    hasAt = true;
                    at_2 = at(in, out);
                }
                case "price" -> {
                    hasPrice = true;
                    price = MoneyReader.read(in, out);
                }
                case "state" -> {
                    hasState = true;
                    state = state(in, out);
                }
                case "note" -> {
                    note = note(in, out);
                }
                default -> {
                    out.unknown(in.offset(), in.name());
                    in.skip();
                }
            }
        }
        if (!hasId) {
            out.missing(at, "id", "orders/schema.json#/$defs/order/required");
        }
        if (!hasAt) {
            out.missing(at, "at", "orders/schema.json#/$defs/order/required");
        }
        if (!hasPrice) {
            out.missing(at, "price", "orders/schema.json#/$defs/order/required");
        }
        if (!hasState) {
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
