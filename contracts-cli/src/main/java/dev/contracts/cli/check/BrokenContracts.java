package dev.contracts.cli.check;

import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.runtime.text.CountText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The contracts that are broken, which take no part in a check and keep no other one from being checked. */
final class BrokenContracts {
    private BrokenContracts() {}

    /**
     * Returns the reason for which nothing is checked against each of them.
     *
     * @param broken what is wrong with each
     * @param asked the contract that was asked for; null when none was
     * @throws ContractException when that is one of them
     */
    static Map<String, String> reasons(Map<String, List<Diagnostic>> broken, @Nullable String asked) {
        List<Diagnostic> ofAsked = asked == null ? null : broken.get(asked);
        if (ofAsked != null) {
            throw new ContractException(ofAsked);
        }
        Map<String, String> reasons = new TreeMap<>();
        for (Map.Entry<String, List<Diagnostic>> contract : broken.entrySet()) {
            List<Diagnostic> wrong = contract.getValue();
            Diagnostic first = wrong.get(0);
            String more = wrong.size() == 1 ? "" : " and " + CountText.of(wrong.size() - 1L, "other error");
            reasons.put(
                    contract.getKey(),
                    "the contract " + contract.getKey() + " is broken, and nothing is checked against it: " + first.at()
                            + ": " + first.message() + more + "; ./contracts lint says what to do");
        }
        return reasons;
    }
}
