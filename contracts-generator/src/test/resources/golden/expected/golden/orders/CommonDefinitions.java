// Generated from the contracts. Do not edit.
package golden.orders;

import dev.contracts.runtime.Generated;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.FormatConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.violation.ViolationCollector;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decodes and checks values of the definitions of common. */
@Generated
final class CommonDefinitions {
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

    /** Constraints of the schema; the class is initialized when the first of them is violated. */
    @Generated
    private static final class Constraints {
        static final Constraint MOMENT_TYPE =
                TypeConstraint.of("common/schema.json#/$defs/moment/type", SchemaType.STRING);
        static final Constraint MOMENT_FORMAT =
                new FormatConstraint("common/schema.json#/$defs/moment/format", "date-time");

        private Constraints() {}
    }
}
