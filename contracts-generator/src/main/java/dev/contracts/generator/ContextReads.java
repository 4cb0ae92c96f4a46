package dev.contracts.generator;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.model.ContextValue;
import dev.contracts.model.ContractModel;
import dev.contracts.model.RuleModel;
import java.util.List;

/** How a rule gets at the values of the context that it asks for. */
final class ContextReads {
    private ContextReads() {}

    /** What the rule asks for, as the contract declares it. */
    static List<ContextValue> values(ContractModel contract, RuleModel rule) {
        return rule.context().stream()
                .map(name -> contract.contextValue(name).orElseThrow())
                .toList();
    }

    /** The call, on a context, that gives the value. */
    static CodeBlock read(ContextValue value) {
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
