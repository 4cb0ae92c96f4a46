package dev.contracts.runner.report.html;

/**
 * A number in a table.
 *
 * @param number how many
 * @param kind the class that it is shown with unless there are none
 */
record CountCell(long number, String kind) {
    String text() {
        return FormattedCounts.number(number);
    }

    String look() {
        return number == 0 ? "none" : kind;
    }
}
