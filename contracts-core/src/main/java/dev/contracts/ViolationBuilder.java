package dev.contracts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Violation}. What is not said stands at the beginning of the payload, and no contract file says it. */
public final class ViolationBuilder {
    final String rule;
    final Severity severity;
    final String contract;
    final String message;
    String pointer = "";
    int line = 1;
    int column = 1;
    String schemaPointer = "";

    @Nullable
    String expected;

    @Nullable
    String found;

    ViolationBuilder(String rule, Severity severity, String contract, String message) {
        this.rule = rule;
        this.severity = Objects.requireNonNull(severity, "severity");
        this.contract = Objects.requireNonNull(contract, "contract");
        this.message = Objects.requireNonNull(message, "message");
    }

    /** Sets the JSON Pointer (RFC 6901) to the value that is wrong; empty for the payload as a whole. */
    public ViolationBuilder pointer(String instancePointer) {
        pointer = instancePointer;
        return this;
    }

    /** Sets the line and the column of that value in the payload's source, from 1; columns count code points. */
    public ViolationBuilder at(int atLine, int atColumn) {
        line = atLine;
        column = atColumn;
        return this;
    }

    /** Sets the place in the contract's file, such as {@code positions/schema.json#/$defs/position/x-rules/0}. */
    public ViolationBuilder schemaPointer(String inContract) {
        schemaPointer = Objects.requireNonNull(inContract, "schemaPointer");
        return this;
    }

    /** Sets what would have been right, when it can be said shortly. */
    public ViolationBuilder expected(@Nullable String right) {
        expected = right;
        return this;
    }

    /** Sets what was there, quoted and shortened. */
    public ViolationBuilder found(@Nullable String wrong) {
        found = wrong;
        return this;
    }

    /** Builds the violation. */
    public Violation build() {
        return new Violation(this);
    }
}
