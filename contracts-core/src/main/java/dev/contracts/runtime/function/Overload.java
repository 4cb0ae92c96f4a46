package dev.contracts.runtime.function;

import static dev.contracts.runtime.function.OperandKind.BOOL;
import static dev.contracts.runtime.function.OperandKind.DOUBLE;
import static dev.contracts.runtime.function.OperandKind.DURATION;
import static dev.contracts.runtime.function.OperandKind.INT;
import static dev.contracts.runtime.function.OperandKind.STRING;
import static dev.contracts.runtime.function.OperandKind.TIMESTAMP;

import java.util.ArrayList;
import java.util.List;

/**
 * A function on operands of certain kinds.
 *
 * @param id CEL's id, which the engines know it by
 * @param origin who says what it means
 * @param member whether it is written {@code a.f(b)}, and not {@code f(a, b)} or as an operator
 * @param signature what it takes and gives
 * @param fails whether it has no value for some operands of these kinds
 */
public record Overload(
        String id, Origin origin, boolean member, Signature signature, boolean fails, JavaSpelling java) {

    /** The kinds of a function's operands, in their order, and of its result. */
    public record Signature(List<OperandKind> operands, OperandKind result) {}

    /** The specification that says what an overload means, and which code the reference engine runs for it. */
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
        return new Overload(id, origin, false, new Signature(List.of(operands), result), false, JavaSpelling.SPECIAL);
    }

    /** Returns the overloads of the four orders; CEL's library orders ints, timestamps and durations as the language says. */
    static Overload[] orders(String id) {
        return new Overload[] {
            cel(id + "_int64", BOOL, INT, INT),
            rebound(id + "_double", BOOL, DOUBLE, DOUBLE),
            rebound(id + "_int64_double", BOOL, INT, DOUBLE),
            rebound(id + "_double_int64", BOOL, DOUBLE, INT),
            rebound(id + "_string", BOOL, STRING, STRING),
            cel(id + "_timestamp", BOOL, TIMESTAMP, TIMESTAMP),
            cel(id + "_duration", BOOL, DURATION, DURATION)
        };
    }

    /** Returns the overloads of a function that is mostly written like this. */
    static List<Overload> writtenAs(Notation notation, Overload... overloads) {
        List<Overload> written = new ArrayList<>();
        for (Overload overload : overloads) {
            boolean mostly = notation.form() == Notation.Form.MEMBER;
            written.add(overload.asMember(overload.member != mostly));
        }
        return List.copyOf(written);
    }

    private Overload asMember(boolean isMember) {
        return new Overload(id, origin, isMember, signature, fails, java);
    }

    /** Returns the overload as a member where the function is mostly written {@code f(a)}, and the other way round. */
    Overload inOtherForm() {
        return asMember(true);
    }

    Overload failing() {
        return new Overload(id, origin, member, signature, true, java);
    }

    /** Spells it as a static method of the runtime that has a value for all operands of these kinds. */
    Overload calls(Class<?> owner, String name) {
        return spelled(new JavaSpelling.StaticMethod(owner, name, false));
    }

    /** Spells it as a static method of the runtime that may fail. */
    Overload tries(Class<?> owner, String name) {
        return calls(owner, name).failing();
    }

    /** Spells it as a static method of the runtime that takes operands as they are. */
    Overload passesTo(Class<?> owner, String name) {
        return spelled(new JavaSpelling.StaticMethod(owner, name, true));
    }

    /** Spells it as a method of the first operand, a string. */
    Overload textMethod(String name) {
        return spelled(new JavaSpelling.TextMethod(name));
    }

    /** Spells it as Java's operator; the result may not be finite. */
    Overload doubleOperator() {
        return spelled(new JavaSpelling.DoubleOperator()).failing();
    }

    public List<OperandKind> operands() {
        return signature.operands();
    }

    public OperandKind result() {
        return signature.result();
    }

    private Overload spelled(JavaSpelling spelling) {
        return new Overload(id, origin, member, signature, fails, spelling);
    }
}
