/** The SARIF report. */
@NullMarked
package dev.contracts.runner.report.sarif;

import org.jspecify.annotations.NullMarked;
