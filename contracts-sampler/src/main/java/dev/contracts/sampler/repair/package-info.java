/** Searches for a sample that keeps, or breaks, given rules. */
@NullMarked
package dev.contracts.sampler.repair;

import org.jspecify.annotations.NullMarked;
