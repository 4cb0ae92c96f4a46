package dev.contracts.cli.option;

import dev.contracts.Profile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of one call.
 *
 * @param given the values of each option that was given: of a flag none, of a repeated option all in their order
 */
public record OptionValues(Map<CliOption, List<String>> given) {
    public OptionValues {
        given = Map.copyOf(given);
    }

    /** Returns whether the option was given. */
    public boolean has(CliOption option) {
        return given.containsKey(option);
    }

    /** Returns the value of an option; null when it was not given. */
    public @Nullable String one(CliOption option) {
        List<String> values = given.get(option);
        return values == null ? null : values.get(0);
    }

    /** Returns the values of a repeated option, in their order. */
    public List<String> all(CliOption option) {
        return given.getOrDefault(option, List.of());
    }

    /** Returns on whose behalf payloads are checked: what is strict is so for a producer. */
    public Profile profile() {
        return has(CliOption.STRICT) || "producer".equals(one(CliOption.PROFILE)) ? Profile.PRODUCER : Profile.CONSUMER;
    }

    /** Returns how to report. */
    public OutputFormat format() {
        return "json".equals(one(CliOption.FORMAT)) ? OutputFormat.JSON : OutputFormat.TEXT;
    }
}
