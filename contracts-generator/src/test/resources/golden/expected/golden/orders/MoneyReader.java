// Generated from the contracts. Do not edit.
package golden.orders;

import com.google.re2j.Pattern;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import golden.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of Money, and says what is wrong with them.
 */
final class MoneyReader {
    private static final JsonNames MEMBERS_1 = JsonNames.of("amount", "currency");

    private static final Pattern PATTERN_2 = Pattern.compile("^[A-Z]{3}$");

    private MoneyReader() {
    }

    private static double amount(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryDouble()) {
            out.type(at, "a number", "common/schema.json#/$defs/money/properties/amount/type");
            in.skip();
            return 0;
        }
        return in.doubleValue();
    }

    private static @Nullable String currency(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        @Nullable String text = in.tryString();
        if (text == null) {
            out.type(at, "a string", "common/schema.json#/$defs/money/properties/currency/type");
            in.skip();
            return null;
        }
        if (!PATTERN_2.matcher(text).find()) {
            out.keyword(
                    "pattern",
                    at,
                    "text that matches ^[A-Z]{3}$",
                    "common/schema.json#/$defs/money/properties/currency/pattern");
        }
        return text;
    }

    static @Nullable Money read(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.type(at, "an object", "common/schema.json#/$defs/money/type");
            in.skip();
            return null;
        }
        int before = out.structural();
        double amount = 0;
        @Nullable String currency = null;
        int member = in.member(MEMBERS_1, -1);
        while (member != JsonNames.END) {
            if (member == 0) {
                amount = amount(in, out);
                member = in.member(MEMBERS_1, 0);
            }
            if (member == 1) {
                currency = currency(in, out);
                member = in.member(MEMBERS_1, 1);
            }
            if (member == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                member = in.member(MEMBERS_1, member);
            }
        }
        long members = in.members();
        if ((members & 1L << 0) == 0) {
            out.missing(at, "amount", "common/schema.json#/$defs/money/required");
        }
        if ((members & 1L << 1) == 0) {
            out.missing(at, "currency", "common/schema.json#/$defs/money/required");
        }
        if (out.structural() != before) {
            return null;
        }
        return new Money(amount, currency);
    }
}
