/** TODO dev.contracts.runner.report.sarif. */
@NullMarked
package dev.contracts.runner.report.sarif;

import org.jspecify.annotations.NullMarked;
