// Generated from the contracts. Do not edit.
package golden.orders;

import com.google.re2j.Pattern;
import dev.contracts.json.JsonReader;
import dev.contracts.json.JsonType;
import dev.contracts.runtime.Findings;
import golden.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of Money, and says what is wrong with them.
 */
final class MoneyReader {
    private static final Pattern PATTERN_1 = Pattern.compile("^[A-Z]{3}$");

    private MoneyReader() {
    }

    private static double amount(JsonReader in, Findings out) {
        int at = in.offset();
        if (in.type() != JsonType.NUMBER) {
            out.type(at, "a number", "common/schema.json#/$defs/money/properties/amount/type");
            in.skip();
            return 0;
        }
        if (!in.isFinite()) {
            out.type(at, "a number", "common/schema.json#/$defs/money/properties/amount/type");
            in.skip();
            return 0;
        }
        double value = in.readDouble();
        return value;
    }

    private static @Nullable String currency(JsonReader in, Findings out) {
        int at = in.offset();
        if (in.type() != JsonType.STRING) {
            out.type(at, "a string", "common/schema.json#/$defs/money/properties/currency/type");
            in.skip();
            return null;
        }
        String text = in.readString();
        if (!PATTERN_1.matcher(text).find()) {
            out.keyword(
                    "pattern",
                    at,
                    "text that matches ^[A-Z]{3}$",
                    "common/schema.json#/$defs/money/properties/currency/pattern");
        }
        return text;
    }

    static @Nullable Money read(JsonReader in, Findings out) {
        int at = in.offset();
        if (in.type() != JsonType.OBJECT) {
            out.type(at, "an object", "common/schema.json#/$defs/money/type");
            in.skip();
            return null;
        }
        int before = out.structural();
        double amount = 0;
        @Nullable String currency = null;
        boolean hasAmount = false;
        boolean hasCurrency = false;
        in.beginObject();
        while (in.nextMember()) {
            switch (in.name()) {
                case "amount" -> {
                    hasAmount = true;
                    amount = amount(in, out);
                }
                case "currency" -> {
                    hasCurrency = true;
                    currency = currency(in, out);
                }
                default -> {
                    out.unknown(in.offset(), in.name());
                    in.skip();
                }
            }
        }
        if (!hasAmount) {
            out.missing(at, "amount", "common/schema.json#/$defs/money/required");
        }
        if (!hasCurrency) {
            out.missing(at, "currency", "common/schema.json#/$defs/money/required");
        }
        if (out.structural() != before) {
            return null;
        }
        return new Money(amount, currency);
    }
}
