package dev.contracts.model.rule;

import dev.contracts.model.expression.TimeLiterals;
import dev.contracts.model.json.JsonSection;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The member {@code within}: a length of time. */
public final class DurationReader {
    private DurationReader() {}

    /** Positive; null when it is missing or no such length, which is then among the diagnostics. */
    public static @Nullable Duration read(JsonSection members, String example) {
        String within = members.required("within", "write \"" + example + "\"");
        Duration given = within == null ? null : TimeLiterals.duration(within);
        Duration duration = given == null || given.isZero() || given.isNegative() ? null : given;
        if (within != null && duration == null) {
            members.fault("within", "within is no length of time", "write \"500ms\", \"30s\", \"5m\" or \"1h30m\"");
        }
        return duration;
    }
}
