package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.FalseCall;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The operands of a call that came to false, with the names and the arithmetic that they come from. */
final class FalseOperands implements FalseCall {
    private final List<Expression> operands;
    private final Bindings environment;
    private final Set<String> names = new HashSet<>();

    FalseOperands(List<Expression> operands, Bindings environment) {
        this.operands = operands;
        this.environment = environment;
    }

    /** Returns what the texts that were asked for name. */
    Set<String> names() {
        return names;
    }

    @Override
    public int count() {
        return operands.size();
    }

    @Override
    public Object value(int operand) {
        return Evaluator.value(operands.get(operand), environment);
    }

    @Override
    public String name(int operand) {
        return written(SymbolText.of(operands.get(operand), environment));
    }

    @Override
    public boolean isPath(int operand) {
        return Comparison.isPath(operands.get(operand));
    }

    @Override
    public String text(Object value) {
        return ValueFormatter.of(value);
    }

    @Override
    public String item(int operand, int index) {
        return written(ListItem.at(operands.get(operand), index, environment).text());
    }

    private String written(Text text) {
        names.addAll(text.names());
        return text.text();
    }
}
