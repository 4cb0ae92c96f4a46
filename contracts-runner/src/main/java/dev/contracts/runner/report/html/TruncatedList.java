package dev.contracts.runner.report.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The first entries of a list that may be very long.
 *
 * @param rows those that are shown
 * @param leftOut how many are not, in words
 */
record TruncatedList<T>(List<T> rows, Optional<String> leftOut) {
    /** The most entries of one list that a page shows. */
    static final int LISTED = 1_000;

    /**
     * Returns the first entries of a list.
     *
     * @param noun one entry in words, such as {@code file}
     * @param row an entry as the page shows it
     */
    static <E, T> TruncatedList<T> of(List<E> all, String noun, Function<E, T> row) {
        List<T> rows = all.stream().limit(LISTED).map(row).toList();
        int more = all.size() - rows.size();
        return new TruncatedList<>(
                rows,
                more == 0 ? Optional.empty() : Optional.of("... and " + FormattedCounts.of(more, "more " + noun)));
    }
}
