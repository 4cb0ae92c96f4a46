package dev.contracts.runner.report.html;

/**
 * A number in a table.
 *
 * @param number how many
 * @param style the CSS class of the cell unless the number is 0
 */
record CountCell(long number, String style) {
    String text() {
        return FormattedCounts.number(number);
    }

    String cssClass() {
        return number == 0 ? "none" : style;
    }
}
