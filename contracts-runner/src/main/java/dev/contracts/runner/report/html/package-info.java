/** The report as one HTML page. */
@NullMarked
package dev.contracts.runner.report.html;

import org.jspecify.annotations.NullMarked;
