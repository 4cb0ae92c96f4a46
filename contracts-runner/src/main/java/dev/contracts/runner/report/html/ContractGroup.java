package dev.contracts.runner.report.html;

import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.run.LocatedViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The violations of one contract that are on the page, at least one. */
record ContractGroup(ContractRow row, List<ViolationView> violations) {
    /**
     * Groups violations by contract, and numbers them.
     *
     * @param rows the contracts, in their order on the page
     * @param selected the violations of each, by the contract's name
     */
    static List<ContractGroup> of(
            List<ContractRow> rows, Map<String, List<LocatedViolation>> selected, ReportContext context) {
        List<ContractGroup> groups = new ArrayList<>();
        int number = 0;
        for (ContractRow row : rows) {
            List<ViolationView> views = new ArrayList<>();
            for (LocatedViolation located : selected.getOrDefault(row.contract(), List.of())) {
                number++;
                views.add(ViolationView.of(number, located, context));
            }
            if (!views.isEmpty()) {
                groups.add(new ContractGroup(row, views));
            }
        }
        return groups;
    }
}
