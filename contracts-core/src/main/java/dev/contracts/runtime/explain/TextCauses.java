package dev.contracts.runtime.explain;

import dev.contracts.runtime.explain.Cause.Weight;
import java.util.List;

/** Why a string is not as it should be; and what is left to say about any other function. */
final class TextCauses {
    private TextCauses() {}

    static Cause cause(String function, List<Expression> arguments, Bindings environment) {
        String wanted =
                switch (function) {
                    case "matches" -> "a match of ";
                    case "startsWith" -> "a text that starts with ";
                    case "endsWith" -> "a text that ends with ";
                    case "contains" -> "a text that contains ";
                    default -> "";
                };
        if (wanted.isEmpty()) {
            return Cause.of(Weight.COMPARISON, ReadValues.facts(arguments, environment));
        }
        Expression text = arguments.get(0);
        String expected = wanted + ValueFormatter.of(Evaluator.value(arguments.get(1), environment));
        return expecting(text, environment, ValueFormatter.of(Evaluator.value(text, environment)), expected);
    }

    static Cause expecting(Expression subject, Bindings environment, String found, String expected) {
        String fact = SymbolText.of(subject, environment) + " is " + found;
        return new Cause(Weight.MAIN, fact, fact + ", expected " + expected, true, expected, found, List.of());
    }
}
