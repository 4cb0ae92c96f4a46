package dev.contracts;

/**
 * A rule about which the verdict says nothing, and why: a rule is never passed in silence.
 *
 * @param contract the contract's name
 * @param rule the rule's id
 * @param reason such as {@code context total_portfolio_value not given}
 */
public record Unchecked(String contract, String rule, String reason) implements Comparable<Unchecked> {
    @Override
    public int compareTo(Unchecked other) {
        int byContract = contract.compareTo(other.contract);
        if (byContract != 0) {
            return byContract;
        }
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : reason.compareTo(other.reason);
    }
}
