package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.Notation;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleValues;
import dev.contracts.runtime.text.Quote;
import java.util.List;
import java.util.Map;

/**
 * An item of a list, as a message speaks of it. An element of {@code positions.map(p, p.symbol)} is the symbol of one
 * position, and one that a filter has let through keeps its index.
 *
 * @param symbol such as {@code positions[3].symbol}
 * @param text its value, or the arithmetic that made it
 */
record ListItem(Text symbol, Text text) {

    /** @throws RuleError when the list has no such element */
    static ListItem at(Expression list, int index, Bindings environment) {
        if (list instanceof ExpressionNodes.Call call && call.function().isConversion()) {
            return at(call.arguments().get(0), index, environment);
        }
        if (list instanceof ExpressionNodes.Macro macro && macro.kind() == MacroKind.MAP) {
            Bindings inner = enter(macro, index, environment);
            return new ListItem(SymbolText.of(macro.body(), inner), ValueText.text(macro.body(), inner));
        }
        if (list instanceof ExpressionNodes.Macro macro && macro.kind() == MacroKind.FILTER) {
            return at(macro.list(), unfiltered(macro, index, environment), environment);
        }
        if (list instanceof ExpressionNodes.Name name) {
            Bindings found = environment.find(name.name());
            if (found.definition() != null) {
                return at(found.definition(), index, found.outside());
            }
        }
        Object element = element(list, index, environment);
        return new ListItem(symbol(list, index, element, environment), Text.value(ValueFormatter.of(element)));
    }

    private static Text symbol(Expression list, int index, Object element, Bindings environment) {
        if (Evaluator.value(list, environment) instanceof Map<?, ?>) {
            return Text.name(Quote.text(String.valueOf(element)));
        }
        Text whole = SymbolText.text(list, environment);
        return Text.of(whole.within(Notation.ATOM) + "[" + index + "]", whole).named();
    }

    /** The environment of a macro's body for one element. */
    static Bindings enter(ExpressionNodes.Macro macro, int index, Bindings environment) {
        Object element = element(macro.list(), index, environment);
        Text symbol = at(macro.list(), index, environment).symbol();
        return environment.with(macro.variable(), element, symbol);
    }

    private static Object element(Expression list, int index, Bindings environment) {
        List<?> elements = Evaluator.elements(list, environment);
        if (index < 0 || index >= elements.size()) {
            throw new RuleError("index " + index + " of " + elements.size());
        }
        return RuleValues.normal(elements.get(index));
    }

    private static int unfiltered(ExpressionNodes.Macro filter, int index, Bindings environment) {
        List<?> elements = Evaluator.elements(filter.list(), environment);
        Text symbol = Text.name(filter.variable());
        int passed = -1;
        for (int at = 0; at < elements.size(); at++) {
            Object element = RuleValues.normal(elements.get(at));
            if (Evaluator.isTrue(filter.body(), environment.with(filter.variable(), element, symbol))
                    && ++passed == index) {
                return at;
            }
        }
        throw new RuleError("index " + index + " of " + (passed + 1));
    }
}
