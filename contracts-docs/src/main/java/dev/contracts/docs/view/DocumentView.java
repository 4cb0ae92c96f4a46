package dev.contracts.docs.view;

import dev.contracts.model.document.DocumentPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The view of a set of contracts, for every kind of document.
 *
 * @param plan the texts beside the contracts
 * @param contracts by name
 * @param snapshot the snapshot rules; null when there are none
 * @param shared definitions that no contract owns
 */
public record DocumentView(
        DocumentPlan plan,
        List<ContractView> contracts,
        @Nullable SnapshotView snapshot,
        TypesView shared) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    public DocumentView {
        Objects.requireNonNull(plan, "plan");
        contracts = List.copyOf(contracts);
        Objects.requireNonNull(shared, "shared");
    }

    /** Returns the requirements that the contracts were written from, by number. */
    public List<SeedView> seed() {
        return contracts.stream()
                .flatMap(contract -> contract.seed().stream())
                .sorted(Comparator.comparing(
                                (SeedView seed) -> padded(seed.requirement().number()))
                        .thenComparing(seed -> seed.requirement().number()))
                .toList();
    }

    /** Pads the numbers in an id, so that {@code C2} comes before {@code C10}. */
    private static String padded(String number) {
        return NUMBER.matcher(number)
                .replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
    }
}
