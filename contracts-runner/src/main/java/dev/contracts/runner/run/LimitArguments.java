package dev.contracts.runner.run;

import dev.contracts.Limits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code name=number} arguments as limits. The names are those in the message of an exceeded limit. */
public final class LimitArguments {
    private static final List<String> NAMES = List.of(
            "depth",
            "exponent",
            "lineBytes",
            "nameLength",
            "numberLength",
            "payloadBytes",
            "ruleSteps",
            "stringLength");

    private LimitArguments() {}

    /**
     * Returns the limits, the default ones where none is given.
     *
     * @throws IllegalArgumentException in words for the user: no {@code =}, no such limit, no number that it can have
     */
    public static Limits parse(List<String> arguments) {
        Limits limits = Limits.DEFAULT;
        Set<String> given = new HashSet<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("no limit " + name + "; there are " + String.join(", ", NAMES));
            }
            String number = argument.substring(equals + 1);
            if (equals < 0 || !number.matches("[0-9]{1,10}") || Long.parseLong(number) > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "limit " + argument + ": write it as " + name + "=number, of at most " + Integer.MAX_VALUE);
            }
            if (!given.add(name)) {
                throw new IllegalArgumentException("limit " + name + " is given more than once");
            }
            limits = with(limits, name, Integer.parseInt(number));
        }
        return limits;
    }

    private static Limits with(Limits limits, String name, int value) {
        return switch (name) {
            case "depth" -> limits.withDepth(value);
            case "exponent" -> limits.withExponent(value);
            case "lineBytes" -> limits.withLineBytes(value);
            case "nameLength" -> limits.withNameLength(value);
            case "numberLength" -> limits.withNumberLength(value);
            case "payloadBytes" -> limits.withPayloadBytes(value);
            case "ruleSteps" -> limits.withRuleSteps(value);
            default -> limits.withStringLength(value);
        };
    }
}
