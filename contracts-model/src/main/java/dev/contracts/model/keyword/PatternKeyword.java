package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.PatternConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.function.Texts;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code pattern}: what is found in a string, in the common subset of RE2 and ECMA-262. */
final class PatternKeyword extends ValueAssertion<String> {
    PatternKeyword() {
        super(PatternConstraint.KEYWORD, EnumSet.of(SchemaType.STRING));
    }

    @Override
    public String summary() {
        return "A string does not match the contract's pattern.";
    }

    @Override
    public @Nullable String parse(JsonNode json, KeywordContext context) {
        String pattern = ValueParser.string(json, context);
        if (pattern == null) {
            return null;
        }
        Optional<PatternSubset.Fault> fault = PatternSubset.fault(pattern);
        if (fault.isPresent()) {
            context.error("contract.pattern", fault.get().message(), fault.get().advice());
            return null;
        }
        return pattern;
    }

    @Override
    Constraint constraint(String schemaPointer, String pattern) {
        return new PatternConstraint(schemaPointer, pattern);
    }

    @Override
    boolean passes(String pattern, @Nullable Object instance) {
        return !(instance instanceof String text) || Texts.fits(text, pattern);
    }

    @Override
    void lint(String pattern, KeywordValues node, KeywordContext context) {
        lint(pattern, context);
    }

    /** Warns of a pattern that others read otherwise. */
    static void lint(String pattern, KeywordContext context) {
        if (PatternSubset.usesCategory(pattern)) {
            context.warning(
                    "contract.pattern",
                    "\\p has the characters of one version of Unicode: another validator may know more of them",
                    "list the characters, such as [A-Za-z], where every validator must agree");
        }
    }
}
