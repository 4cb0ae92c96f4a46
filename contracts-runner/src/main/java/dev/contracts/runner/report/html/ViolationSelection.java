package dev.contracts.runner.report.html;

import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.LocatedViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Selects the violations that a page has room for. When there are too many, every file gets the same number of them,
 * and what one file does not need goes to the others: a file that floods the report does not hide another.
 */
final class ViolationSelection {
    private ViolationSelection() {}

    /**
     * Selects violations.
     *
     * @param room how many violations there may be
     * @return contracts sorted by name, the violations of each in the order of the report
     */
    static Map<String, List<LocatedViolation>> of(List<CheckedFile> files, int room) {
        List<Integer> sizes =
                files.stream().map(file -> file.violations().size()).toList();
        int each = most(sizes, room);
        long rest = room - needed(sizes, each);
        Map<String, List<LocatedViolation>> byContract = new TreeMap<>();
        for (CheckedFile file : files) {
            int shown = Math.min(each, file.violations().size());
            if (rest > 0 && shown < file.violations().size()) {
                shown++;
                rest--;
            }
            if (shown > 0) {
                byContract
                        .computeIfAbsent(file.contract(), contract -> new ArrayList<>())
                        .addAll(file.violations().subList(0, shown));
            }
        }
        return byContract;
    }

    /** Returns the largest number of violations a file with which all fit. */
    private static int most(List<Integer> sizes, int room) {
        int fits = 0;
        int tooMany = room + 1;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) >>> 1;
            if (needed(sizes, tried) <= room) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return fits;
    }

    private static long needed(List<Integer> sizes, int each) {
        return sizes.stream().mapToLong(size -> Math.min(size, each)).sum();
    }
}
