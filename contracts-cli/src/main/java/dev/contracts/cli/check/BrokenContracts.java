package dev.contracts.cli.check;

import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.runtime.text.CountText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The contracts that are broken, which take no part in a check and keep no other one from being checked. */
public final class BrokenContracts {
    private BrokenContracts() {}

    /**
     * Returns the reason for which nothing is checked against each of them.
     *
     * @param broken what is wrong with each
     * @param asked the contract that was asked for; null when none was
     * @throws ContractException when that is one of them
     */
    static Map<String, String> reasons(Map<String, List<Diagnostic>> broken, @Nullable String asked) {
        return reasons(broken, asked == null ? List.of() : List.of(asked), "nothing is checked against it");
    }

    /**
     * Returns what to say of each of them.
     *
     * @param broken what is wrong with each
     * @param asked the contracts that were asked for
     * @param consequence in words, behind "is broken, and"
     * @throws ContractException when one of those is broken
     */
    public static Map<String, String> reasons(
            Map<String, List<Diagnostic>> broken, Collection<String> asked, String consequence) {
        for (String name : asked) {
            List<Diagnostic> ofAsked = broken.get(name);
            if (ofAsked != null) {
                throw new ContractException(ofAsked);
            }
        }
        Map<String, String> reasons = new TreeMap<>();
        for (Map.Entry<String, List<Diagnostic>> contract : broken.entrySet()) {
            List<Diagnostic> wrong = contract.getValue();
            Diagnostic first = wrong.get(0);
            String more = wrong.size() == 1 ? "" : " and " + CountText.of(wrong.size() - 1L, "other error");
            reasons.put(
                    contract.getKey(),
                    "the contract " + contract.getKey() + " is broken, and " + consequence + ": " + first.at() + ": "
                            + first.message() + more + "; ./contracts lint says what to do");
        }
        return reasons;
    }
}
