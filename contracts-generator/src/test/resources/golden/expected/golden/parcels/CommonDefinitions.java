// Generated from the contracts. Do not edit.
package golden.parcels;

import dev.contracts.runtime.ExactValues;
import dev.contracts.runtime.Generated;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.FormatConstraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decodes and checks values of the definitions of common. */
@Generated
final class CommonDefinitions {
    private static final BigDecimal PERCENTAGE_MAXIMUM = new BigDecimal("100");

    private CommonDefinitions() {}

    static @Nullable Instant moment(JsonParser in, ViolationCollector out) {
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

    static long count(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryLong()) {
            out.refused(Constraints.COUNT_TYPE, at);
            in.skip();
            return 0;
        }
        long value = in.longValue();
        if (value < 0L) {
            out.refused(Constraints.COUNT_MINIMUM, at);
        }
        return value;
    }

    static double percentage(JsonParser in, ViolationCollector out) {
        int at = in.offset();
        if (!in.tryDouble()) {
            out.refused(Constraints.PERCENTAGE_TYPE, at);
            in.skip();
            return 0;
        }
        double value = in.doubleValue();
        if (ExactValues.isNegative(in, at, value)) {
            out.refused(Constraints.PERCENTAGE_MINIMUM, at);
        }
        if (value > 100.0 || value == 100.0 && ExactValues.compare(in, at, PERCENTAGE_MAXIMUM) > 0) {
            out.refused(Constraints.PERCENTAGE_MAXIMUM, at);
        }
        return value;
    }

    /** Constraints of the schema; the class is initialized when the first of them is violated. */
    @Generated
    private static final class Constraints {
        static final Constraint MOMENT_TYPE =
                TypeConstraint.of("common/schema.json#/$defs/moment/type", SchemaType.STRING);
        static final Constraint MOMENT_FORMAT =
                new FormatConstraint("common/schema.json#/$defs/moment/format", "date-time");
        static final Constraint COUNT_TYPE =
                TypeConstraint.of("common/schema.json#/$defs/count/type", SchemaType.INTEGER);
        static final Constraint COUNT_MINIMUM =
                NumberConstraint.minimum("common/schema.json#/$defs/count/minimum", "0");
        static final Constraint PERCENTAGE_TYPE =
                TypeConstraint.of("common/schema.json#/$defs/percentage/type", SchemaType.NUMBER);
        static final Constraint PERCENTAGE_MINIMUM =
                NumberConstraint.minimum("common/schema.json#/$defs/percentage/minimum", "0");
        static final Constraint PERCENTAGE_MAXIMUM =
                NumberConstraint.maximum("common/schema.json#/$defs/percentage/maximum", "100");

        private Constraints() {}
    }
}
