package dev.contracts.explain;

import dev.contracts.explain.Cause.Weight;
import java.util.List;

/** Why a string is not as it should be; and what is left to say about any other function. */
final class TextCauses {
    private TextCauses() {}

    static Cause cause(String function, List<Expression> arguments, Environment environment) {
        String wanted =
                switch (function) {
                    case "matches" -> "a match of ";
                    case "startsWith" -> "a text that starts with ";
                    case "endsWith" -> "a text that ends with ";
                    case "contains" -> "a text that contains ";
                    default -> "";
                };
        if (wanted.isEmpty()) {
            return Cause.of(Weight.COMPARISON, Leaves.facts(arguments, environment));
        }
        Expression text = arguments.get(0);
        String expected = wanted + Wording.of(Evaluator.value(arguments.get(1), environment));
        return expecting(text, environment, Wording.of(Evaluator.value(text, environment)), expected);
    }

    static Cause expecting(Expression subject, Environment environment, String found, String expected) {
        String fact = Symbols.of(subject, environment) + " is " + found;
        return new Cause(Weight.MAIN, fact, fact + ", expected " + expected, true, expected, found, List.of());
    }
}
