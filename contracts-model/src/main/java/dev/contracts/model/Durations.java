package dev.contracts.model;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as CEL writes them: {@code 30s}, {@code 1h30m}, {@code 500ms}; whole numbers only, greater than 0. */
final class Durations {
    private static final Pattern WHOLE =
            Pattern.compile("(?:([0-9]{1,6})h)?(?:([0-9]{1,8})m)?(?:([0-9]{1,9})s)?(?:([0-9]{1,12})ms)?");

    private Durations() {}

    static Optional<Duration> parse(String text) {
        Matcher parts = WHOLE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Duration duration = Duration.ofHours(number(parts, 1))
                .plusMinutes(number(parts, 2))
                .plusSeconds(number(parts, 3))
                .plusMillis(number(parts, 4));
        return duration.isZero() ? Optional.empty() : Optional.of(duration);
    }

    private static long number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
