// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.json.JsonWriter;
import golden.common.Money;

/**
 * Writes {@link Money} as JSON, in the order of the schema.
 */
final class MoneyWriter {
    private MoneyWriter() {
    }

    static void write(Money value, JsonWriter out) {
        out.beginObject();
        out.name("amount");
        out.value(value.amount());
        out.name("currency");
        out.value(value.currency());
        out.endObject();
    }
}
