// Generated from the contracts. Do not edit.
package golden.orders;

import com.google.re2j.Pattern;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import golden.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * Decodes and checks JSON that is bound to Money.
 */
@Generated
final class MoneyDecoder {
    private static final JsonNames PROPERTIES = JsonNames.of("amount", "currency");

    private static final Pattern CURRENCY_PATTERN = Pattern.compile("^[A-Z]{3}$");

    private MoneyDecoder() {
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
        if (!CURRENCY_PATTERN.matcher(text).find()) {
            out.keyword(
                    "pattern",
                    at,
                    "text that matches ^[A-Z]{3}$",
                    "common/schema.json#/$defs/money/properties/currency/pattern");
        }
        return text;
    }

    static @Nullable Money decode(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.type(at, "an object", "common/schema.json#/$defs/money/type");
            in.skip();
            return null;
        }
        int before = out.structural();
        double amount = 0;
        @Nullable String currency = null;
        int property = in.member(PROPERTIES, -1);
        while (property != JsonNames.END) {
            if (property == 0) {
                amount = amount(in, out);
                property = in.member(PROPERTIES, 0);
            }
            if (property == 1) {
                currency = currency(in, out);
                property = in.member(PROPERTIES, 1);
            }
            if (property == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                property = in.member(PROPERTIES, property);
            }
        }
        long present = in.members();
        if ((present & 1L << 0) == 0) {
            out.missing(at, "amount", "common/schema.json#/$defs/money/required");
        }
        if ((present & 1L << 1) == 0) {
            out.missing(at, "currency", "common/schema.json#/$defs/money/required");
        }
        if (out.structural() != before) {
            return null;
        }
        return new Money(amount, currency);
    }
}
