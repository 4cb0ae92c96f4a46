package dev.contracts.runtime.function;

/**
 * The notation of a call.
 *
 * @param text the operator or the name
 * @param binding how tightly it binds, {@link #ATOM} most tightly
 */
public record Notation(String text, Form form, int binding) {
    public static final int CHOICE = 1;
    public static final int OR = 2;
    public static final int AND = 3;
    public static final int COMPARISON = 4;
    public static final int SUM = 5;
    public static final int PRODUCT = 6;
    public static final int UNARY = 7;
    public static final int ATOM = 8;

    /** The position of the operands. */
    public enum Form {
        /** {@code a + b}. */
        INFIX,
        /** {@code !a}. */
        PREFIX,
        /** {@code a[b]}. */
        INDEX,
        /** {@code abs(a)}. */
        GLOBAL,
        /** {@code a.isSorted(b)}. */
        MEMBER
    }

    static Notation infix(String operator, int binding) {
        return new Notation(operator, Form.INFIX, binding);
    }

    static Notation prefix(String operator) {
        return new Notation(operator, Form.PREFIX, UNARY);
    }

    static Notation index() {
        return new Notation("[]", Form.INDEX, ATOM);
    }

    static Notation global(String name) {
        return new Notation(name, Form.GLOBAL, ATOM);
    }

    static Notation member(String name) {
        return new Notation(name, Form.MEMBER, ATOM);
    }

    /** Returns whether it is a function with a name, and no operator. */
    public boolean isNamed() {
        return form == Form.GLOBAL || form == Form.MEMBER;
    }

    /** Returns the name in a syntax tree of CEL. */
    public String celName() {
        return switch (form) {
            case INFIX -> text.equals("in") ? "@in" : "_" + text + "_";
            case PREFIX -> text + "_";
            case INDEX -> "_[_]";
            case GLOBAL, MEMBER -> text;
        };
    }
}
