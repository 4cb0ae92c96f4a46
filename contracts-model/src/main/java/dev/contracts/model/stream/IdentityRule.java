package dev.contracts.model.stream;

import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.Node;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.runtime.text.JsonPointer;
import java.util.Objects;

/**
 * A rule on things that come again: it holds between an item and the first one that was seen with the same identity.
 *
 * @param rule on {@code item} and {@code seen}; its {@code at} is relative to the item
 * @param each the items of a payload, a list, from {@code self}
 * @param by the identity of {@code item}, a string or an integer
 * @param remember how many identities are kept for one key; beyond that the rule is not checked
 */
public record IdentityRule(RuleModel rule, CheckedExpression each, CheckedExpression by, long remember) {
    /** The number of identities that are kept unless the contract says otherwise. */
    public static final long DEFAULT_REMEMBER = 1_000_000;

    public IdentityRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(each, "each");
        Objects.requireNonNull(by, "by");
        if (remember < 1) {
            throw new IllegalArgumentException("remember is at least 1, not " + remember);
        }
    }

    /** Returns the JSON Pointer to the items in a payload: {@code /a/b} for {@code self.a.b}. */
    public String pointer() {
        return pointer(each.node());
    }

    private static String pointer(Node node) {
        if (node instanceof Node.Select select) {
            return JsonPointer.append(pointer(select.operand()), select.name());
        }
        if (node instanceof Node.Conditional choice) {
            return pointer(choice.yes());
        }
        return "";
    }
}
