/** Writes the report of a run: for a person at a terminal, and for programs. */
@NullMarked
package dev.contracts.runner.report;

import org.jspecify.annotations.NullMarked;
