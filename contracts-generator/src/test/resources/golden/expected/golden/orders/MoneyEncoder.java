// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.json.JsonName;
import dev.contracts.runtime.json.JsonWriter;
import golden.common.Money;

/** Encodes {@link Money} as JSON, in the order of the schema. */
@Generated
final class MoneyEncoder {
    private static final JsonName AMOUNT = JsonName.of("amount");
    private static final JsonName CURRENCY = JsonName.of("currency");

    private MoneyEncoder() {}

    static void encode(Money value, JsonWriter out) {
        out.beginObject();
        out.name(AMOUNT).value(value.amount());
        out.name(CURRENCY).value(value.currency());
        out.endObject();
    }
}
