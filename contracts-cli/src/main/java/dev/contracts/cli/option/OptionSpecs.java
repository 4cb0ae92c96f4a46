package dev.contracts.cli.option;

import dev.contracts.cli.option.CliOption.Arity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options of the table in picocli's model of a command. */
public final class OptionSpecs {
    /** The place of the options, before those that a command has by annotation. */
    private static final int ORDER = -2;

    private OptionSpecs() {}

    /** Adds options to a command. */
    public static void add(CommandSpec command, Set<CliOption> options) {
        for (CliOption option : options) {
            command.addOption(spec(option));
        }
    }

    /** Returns what was given of the options that were added. */
    public static OptionValues values(CommandSpec command, Set<CliOption> options) {
        Map<CliOption, List<String>> given = new EnumMap<>(CliOption.class);
        for (CliOption option : options) {
            Object value = command.findOption(option.written()).getValue();
            if (value instanceof List<?> values) {
                given.put(option, values.stream().map(String::valueOf).toList());
            } else if (value instanceof String one) {
                given.put(option, List.of(one));
            } else if (Boolean.TRUE.equals(value)) {
                given.put(option, List.of());
            }
        }
        return new OptionValues(given);
    }

    private static OptionSpec spec(CliOption option) {
        OptionSpec.Builder spec =
                OptionSpec.builder(option.written()).description(option.help()).order(ORDER);
        if (option.arity() == Arity.NONE) {
            return spec.type(boolean.class).arity("0").build();
        }
        if (option.arity() == Arity.MANY) {
            spec.type(List.class).auxiliaryTypes(String.class);
        } else {
            spec.type(String.class);
        }
        return spec.arity("1")
                .paramLabel(option.label())
                .converters(choice(option))
                .build();
    }

    /** Returns what takes a value whatever its case, where there are a few to choose from. */
    private static ITypeConverter<String> choice(CliOption option) {
        return written -> {
            String value = option.choices().isEmpty() ? written : written.toLowerCase(Locale.ROOT);
            if (!option.takes(value)) {
                throw new TypeConversionException(
                        "expected " + String.join(" or ", option.choices()) + ", not " + written);
            }
            return value;
        };
    }
}
