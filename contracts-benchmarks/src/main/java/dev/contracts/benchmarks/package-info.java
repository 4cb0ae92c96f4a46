/** Measures what it costs to turn bytes into a checked record, beside other things that can be done with the same bytes. */
@NullMarked
package dev.contracts.benchmarks;

import org.jspecify.annotations.NullMarked;
