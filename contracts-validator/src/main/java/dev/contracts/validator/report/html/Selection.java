package dev.contracts.validator.report.html;

import dev.contracts.validator.run.LocatedViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The violations that a page has room for, by contract. When there are too many, every contract gets the same number of
 * places, and what one does not need goes to the others: a contract that floods the report does not hide another.
 */
final class Selection {
    private Selection() {}

    /**
     * Selects.
     *
     * @param room how many violations there may be
     * @return contracts sorted by name, the violations of each in the order of the report
     */
    static Map<String, List<LocatedViolation>> of(List<LocatedViolation> violations, int room) {
        Map<String, List<LocatedViolation>> byContract = new TreeMap<>();
        for (LocatedViolation located : violations) {
            byContract
                    .computeIfAbsent(located.violation().contract(), contract -> new ArrayList<>())
                    .add(located);
        }
        int each = places(byContract.values().stream().map(List::size).toList(), room);
        byContract.replaceAll((contract, all) -> all.subList(0, Math.min(each, all.size())));
        return byContract;
    }

    /** The largest number of places each with which all fit. */
    private static int places(List<Integer> sizes, int room) {
        int fits = 0;
        int tooMany = room + 1;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) >>> 1;
            long needed =
                    sizes.stream().mapToLong(size -> Math.min(size, tried)).sum();
            if (needed <= room) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return fits;
    }
}
