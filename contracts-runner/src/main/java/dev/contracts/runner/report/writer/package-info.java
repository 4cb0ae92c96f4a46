/** TODO dev.contracts.runner.report.writer. */
@NullMarked
package dev.contracts.runner.report.writer;

import org.jspecify.annotations.NullMarked;
