package dev.contracts.runtime.function;

/** The way in which generated code spells an overload. */
public sealed interface JavaSpelling {
    <R> R accept(Visitor<R> visitor);

    /** A form that depends on more than the operands' types: the generator has code of its own for the function. */
    JavaSpelling SPECIAL = new Special();

    /**
     * {@code Orders.isSorted(list)}: a static method of the runtime. It takes a list of ints or doubles as an array as well,
     * unless it takes two lists.
     *
     * @param asIs whether operands are passed as they are: the method itself refuses a double that is not finite, and does not
     *     mind an enum's constants in the place of their texts
     */
    record StaticMethod(Class<?> owner, String name, boolean asIs) implements JavaSpelling {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.staticMethod(this);
        }
    }

    /** {@code text.contains(part)}: a method of the first operand, which is a string. */
    record TextMethod(String name) implements JavaSpelling {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.textMethod(this);
        }
    }

    /** {@code a + b}: Java's own operator on doubles, whose result may not be finite. */
    record DoubleOperator() implements JavaSpelling {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.doubleOperator();
        }
    }

    /** See {@link #SPECIAL}. */
    record Special() implements JavaSpelling {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.special();
        }
    }

    /** One method for each spelling. */
    interface Visitor<R> {
        R staticMethod(StaticMethod method);

        R textMethod(TextMethod method);

        R doubleOperator();

        R special();
    }
}
