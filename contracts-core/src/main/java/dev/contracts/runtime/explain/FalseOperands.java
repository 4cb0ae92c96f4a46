package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.FalseCall;
import java.util.List;

/** The operands of a call that came to false, with the names and the arithmetic that they come from. */
record FalseOperands(List<Expression> operands, Bindings environment) implements FalseCall {
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
        return SymbolText.of(operands.get(operand), environment);
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
        return ListItem.at(operands.get(operand), index, environment).text().text();
    }
}
