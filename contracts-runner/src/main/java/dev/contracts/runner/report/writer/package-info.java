/** Chooses and writes the reports of a run. */
@NullMarked
package dev.contracts.runner.report.writer;

import org.jspecify.annotations.NullMarked;
