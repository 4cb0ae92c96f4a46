package dev.contracts.runtime.function;

import java.util.List;

/** A call that came to false, as an explanation sees it. */
public interface FalseCall {
    /** Returns the number of operands. */
    int count();

    /** Returns the value of an operand. @throws RuleError when it has none */
    Object value(int operand);

    /** Returns what messages call an operand. */
    String name(int operand);

    /** Returns whether an operand is read from the payload as it is: a property, an item or a variable. */
    boolean isPath(int operand);

    /** Returns a value as messages write it. */
    String text(Object value);

    /** Returns the item of a list as messages write it: its value, or the arithmetic that made it. */
    String item(int operand, int index);

    /** Returns a list of which every element is there. @throws RuleError when the operand is none */
    default List<Object> list(int operand) {
        return RuleValues.known(value(operand));
    }
}
