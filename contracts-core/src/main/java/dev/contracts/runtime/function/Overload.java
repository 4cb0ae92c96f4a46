package dev.contracts.runtime.function;

import java.util.List;

/**
 * A function on operands of certain kinds.
 *
 * @param id CEL's id, which the engines know it by
 * @param origin who says what it means
 * @param member whether it is written {@code a.f(b)}, and not {@code f(a, b)} or as an operator
 * @param fails whether it has no value for some operands of these kinds
 */
public record Overload(
        String id,
        Origin origin,
        boolean member,
        List<OperandKind> operands,
        OperandKind result,
        boolean fails,
        JavaSpelling java) {

    /** Who says what an overload means, and which code the reference engine runs for it. */
    public enum Origin {
        /** CEL; the reference engine runs the code of its library. */
        CEL,
        /**
         * CEL, but the reference engine runs the function of the table under CEL's id: where dev.cel 0.14.0 leaves the
         * language's definition (it orders strings by UTF-16 unit and not by code point, compares an integer and a double as
         * two doubles, and knows no duration of more than 292 years), where the dialect is stricter (no operation gives a
         * double that is not finite), and where a failure should say more.
         */
        REBOUND,
        /** The dialect: the function is declared to CEL, and the reference engine runs the function of the table. */
        DIALECT
    }

    static Overload cel(String id, OperandKind result, OperandKind... operands) {
        return of(id, Origin.CEL, result, operands);
    }

    static Overload rebound(String id, OperandKind result, OperandKind... operands) {
        return of(id, Origin.REBOUND, result, operands);
    }

    static Overload dialect(String id, OperandKind result, OperandKind... operands) {
        return of(id, Origin.DIALECT, result, operands);
    }

    private static Overload of(String id, Origin origin, OperandKind result, OperandKind... operands) {
        return new Overload(id, origin, false, List.of(operands), result, false, JavaSpelling.SPECIAL);
    }

    Overload asMember() {
        return new Overload(id, origin, true, operands, result, fails, java);
    }

    Overload failing() {
        return new Overload(id, origin, member, operands, result, true, java);
    }

    /** With a static method of the runtime, which checks nothing that its parameters' types say. */
    Overload calls(Class<?> owner, String name) {
        return spelled(new JavaSpelling.StaticMethod(owner, name, false));
    }

    /** With a static method of the runtime that takes operands as they are. */
    Overload passesTo(Class<?> owner, String name) {
        return spelled(new JavaSpelling.StaticMethod(owner, name, true));
    }

    /** With a method of the first operand. */
    Overload textMethod(String name) {
        return spelled(new JavaSpelling.TextMethod(name));
    }

    /** With Java's operator. */
    Overload doubleOperator() {
        return spelled(new JavaSpelling.DoubleOperator()).failing();
    }

    private Overload spelled(JavaSpelling spelling) {
        return new Overload(id, origin, member, operands, result, fails, spelling);
    }
}
