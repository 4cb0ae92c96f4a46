// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.PatternConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.function.TextPattern;
import dev.contracts.runtime.json.JsonNames;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import golden.common.Money;
import org.jspecify.annotations.Nullable;

/** Decodes and checks JSON that is bound to Money. */
@Generated
final class MoneyDecoder {
    private static final JsonNames PROPERTIES = JsonNames.of("amount", "currency");
    private static final TextPattern CURRENCY_PATTERN = TextPattern.ofSchema("^[A-Z]{3}$");

    private MoneyDecoder() {}

    private static double amount(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryDouble()) {
            out.refused(Constraints.AMOUNT_TYPE, at);
            in.skip();
            return 0;
        }
        return in.doubleValue();
    }

    private static @Nullable String currency(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        @Nullable String text = in.tryString();
        if (text == null) {
            out.refused(Constraints.CURRENCY_TYPE, at);
            in.skip();
            return null;
        }
        if (!CURRENCY_PATTERN.isIn(text)) {
            out.refused(Constraints.CURRENCY_PATTERN, at);
        }
        return text;
    }

    static @Nullable Money decode(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryObject()) {
            out.refused(Constraints.MONEY_TYPE, at);
            in.skip();
            return null;
        }
        int before = out.structural();
        double amount = 0;
        @Nullable String currency = null;
        int property = in.property(PROPERTIES, -1);
        while (property != JsonNames.END) {
            if (property == 0) {
                amount = amount(in, out);
                property = in.property(PROPERTIES, 0);
            }
            if (property == 1) {
                currency = currency(in, out);
                property = in.property(PROPERTIES, 1);
            }
            if (property == JsonNames.OTHER) {
                out.unknown(in.offset());
                in.skip();
                property = in.property(PROPERTIES, property);
            }
        }
        long present = in.properties();
        if ((present & 1L << 0) == 0) {
            out.refused(Constraints.REQUIRED_AMOUNT, at);
        }
        if ((present & 1L << 1) == 0) {
            out.refused(Constraints.REQUIRED_CURRENCY, at);
        }
        if (out.structural() != before) {
            return null;
        }
        return new Money(amount, currency);
    }

    /** Constraints of the schema; the class is initialized when the first of them is violated. */
    @Generated
    private static final class Constraints {
        static final Constraint MONEY_TYPE =
                TypeConstraint.of("common/schema.json#/$defs/money/type", SchemaType.OBJECT);
        static final Constraint AMOUNT_TYPE =
                TypeConstraint.of("common/schema.json#/$defs/money/properties/amount/type", SchemaType.NUMBER);
        static final Constraint CURRENCY_TYPE =
                TypeConstraint.of("common/schema.json#/$defs/money/properties/currency/type", SchemaType.STRING);
        static final Constraint CURRENCY_PATTERN =
                new PatternConstraint("common/schema.json#/$defs/money/properties/currency/pattern", "^[A-Z]{3}$");
        static final Constraint REQUIRED_AMOUNT =
                new RequiredConstraint("common/schema.json#/$defs/money/required", "amount");
        static final Constraint REQUIRED_CURRENCY =
                new RequiredConstraint("common/schema.json#/$defs/money/required", "currency");

        private Constraints() {}
    }
}
