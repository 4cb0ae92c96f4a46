package dev.contracts.runtime.function;

import java.util.Collection;
import java.util.Map;

/**
 * The steps that a rule may take on one payload. What a rule goes over once takes no steps, however long it is: only lists
 * and texts that are gone over again for each element of another list are counted, since nothing else can take longer than
 * reading the payload does. Both engines count the same operands, in the same order. For one thread.
 */
public final class RuleSteps {
    /** So many characters of a text are a step. */
    private static final int CHARACTERS = 256;

    private final long most;
    private long taken;

    /** @param most the limit {@code ruleSteps} */
    public RuleSteps(long most) {
        this.most = most;
    }

    /** Returns the limit. */
    public long most() {
        return most;
    }

    /** Returns whether more steps were asked for than there are, so that nothing is decided, whatever the rule gave. */
    public boolean isExhausted() {
        return taken > most;
    }

    /**
     * Takes steps.
     *
     * @throws RuleError when there are not so many left, nor ever again
     */
    public void take(long steps) {
        taken += steps;
        if (taken > most) {
            throw new RuleError("it takes too many steps");
        }
    }

    /** Returns the list, a step for each element taken. @throws RuleError when there are not so many left */
    public <L extends Collection<?>> L over(L list) {
        take(list.size());
        return list;
    }

    /** Returns the map, a step for each key taken. @throws RuleError when there are not so many left */
    public <M extends Map<?, ?>> M over(M map) {
        take(map.size());
        return map;
    }

    /** Returns the numbers, a step for each taken. @throws RuleError when there are not so many left */
    public long[] over(long[] numbers) {
        take(numbers.length);
        return numbers;
    }

    /** Returns the numbers, a step for each taken. @throws RuleError when there are not so many left */
    public double[] over(double[] numbers) {
        take(numbers.length);
        return numbers;
    }

    /** Returns the text, a step for each 256 characters taken. @throws RuleError when there are not so many left */
    public String over(String text) {
        take(text.length() / CHARACTERS);
        return text;
    }

    /** Takes the steps of a value that is a list, a map or a text; none for another one. */
    public void overAny(Object value) {
        if (value instanceof Collection<?> list) {
            take(list.size());
        } else if (value instanceof Map<?, ?> map) {
            take(map.size());
        } else if (value instanceof String text) {
            take(text.length() / CHARACTERS);
        }
    }
}
