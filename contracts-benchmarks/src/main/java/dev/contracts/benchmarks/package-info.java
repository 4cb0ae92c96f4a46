/** What it costs to turn bytes into a checked record, beside what else could be done with the same bytes. */
@NullMarked
package dev.contracts.benchmarks;

import org.jspecify.annotations.NullMarked;
