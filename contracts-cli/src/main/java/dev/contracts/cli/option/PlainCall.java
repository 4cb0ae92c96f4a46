package dev.contracts.cli.option;

import dev.contracts.cli.option.CliOption.Arity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of {@code check} that is written plainly: options by their full names, each with its value, and paths. It never says that
 * something is wrong. Whatever else there is, help, mistakes, short forms, is left to picocli; loading that costs several times
 * as much as checking a payload.
 *
 * @param paths of payloads, as they were written
 * @param options what else was given
 */
public record PlainCall(List<String> paths, OptionValues options) {
    /** Returns what is asked for; null when the call is not that plain. */
    public static @Nullable PlainCall read(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("check")) {
            return null;
        }
        List<String> paths = new ArrayList<>();
        // an EnumMap asks for the constants by reflection, which costs a start a millisecond
        Map<CliOption, List<String>> given = new HashMap<>();
        for (int at = 1; at < arguments.length; at++) {
            String argument = arguments[at];
            if (argument.equals("-") || isValue(argument)) {
                paths.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            CliOption option = CliOption.find(equals < 0 ? argument : argument.substring(0, equals));
            if (option == null) {
                return null;
            }
            String value = null;
            if (equals >= 0) {
                value = argument.substring(equals + 1);
            } else if (option.arity() != Arity.NONE) {
                at++;
                value = at == arguments.length ? "" : arguments[at];
            }
            if (!enter(option, value, given)) {
                return null;
            }
        }
        return paths.isEmpty() ? null : new PlainCall(paths, new OptionValues(given));
    }

    /** Returns whether nothing else can be meant: an option, or a file of arguments. */
    private static boolean isValue(String argument) {
        return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
    }

    /** @return whether the option takes the value, none in case of a flag, and, unless it may be repeated, was not given before */
    private static boolean enter(CliOption option, @Nullable String value, Map<CliOption, List<String>> given) {
        if (option.arity() == Arity.NONE) {
            return value == null && given.put(option, List.of()) == null;
        }
        if (value == null || !isValue(value) || !option.takes(value)) {
            return false;
        }
        List<String> values = given.get(option);
        if (values == null) {
            values = new ArrayList<>();
            given.put(option, values);
        } else if (option.arity() == Arity.ONE) {
            return false;
        }
        values.add(value);
        return true;
    }
}
