package dev.contracts.runner.run;

import dev.contracts.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code name=number} arguments as limits. The names are those by which a refusal tells what was exceeded. */
public final class LimitArguments {
    private static final String[] NAMES = {
        "depth", "exponent", "lineBytes", "nameLength", "numberLength", "payloadBytes", "stringLength"
    };

    private final Map<String, Integer> given = new HashMap<>();

    private LimitArguments() {}

    /**
     * The limits, where nothing is given those by default.
     *
     * @throws IllegalArgumentException in words for the user: no {@code =}, no such limit, no number that it can have
     */
    public static Limits parse(List<String> arguments) {
        LimitArguments limits = new LimitArguments();
        for (String argument : arguments) {
            limits.add(argument);
        }
        Limits usual = Limits.DEFAULT;
        return new Limits(
                limits.number("depth", usual.depth()),
                limits.number("numberLength", usual.numberLength()),
                limits.number("exponent", usual.exponent()),
                limits.number("stringLength", usual.stringLength()),
                limits.number("nameLength", usual.nameLength()),
                limits.number("payloadBytes", (int) usual.payloadBytes()),
                limits.number("lineBytes", usual.lineBytes()),
                usual.findings());
    }

    private void add(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        if (!List.of(NAMES).contains(name)) {
            throw new IllegalArgumentException("no limit " + name + "; there are " + String.join(", ", NAMES));
        }
        String number = argument.substring(equals + 1);
        if (equals < 0 || !number.matches("[0-9]{1,10}") || Long.parseLong(number) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "limit " + argument + ": write it as " + name + "=number, of at most " + Integer.MAX_VALUE);
        }
        if (given.put(name, Integer.valueOf(number)) != null) {
            throw new IllegalArgumentException("limit " + name + " is given more than once");
        }
    }

    private int number(String name, int usual) {
        return given.getOrDefault(name, usual);
    }
}
