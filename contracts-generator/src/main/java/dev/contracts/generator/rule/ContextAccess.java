package dev.contracts.generator.rule;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.ContractModel;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.rule.RuleModel;
import java.util.List;

/** The access of a rule to the values of the context that it asks for. */
final class ContextAccess {
    private ContextAccess() {}

    /** Returns the values that the rule asks for, as the contract declares them. */
    static List<ContextVariable> values(ContractModel contract, RuleModel rule) {
        return rule.context().stream()
                .map(name -> contract.contextValue(name).orElseThrow())
                .toList();
    }

    /** The call, on a context, that gives the value. */
    static CodeBlock read(ContextVariable value) {
        String method =
                switch (value.type()) {
                    case INTEGER -> "integer";
                    case NUMBER -> "number";
                    case BOOLEAN -> "bool";
                    case STRING -> "string";
                    case TIMESTAMP -> "timestamp";
                    case STRINGS -> "strings";
                };
        return CodeBlock.of("$L($L)", method, JavaText.literal(value.name()));
    }
}
