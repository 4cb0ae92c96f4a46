/** Evaluates rules on a sample and remembers where each value was read. */
@NullMarked
package dev.contracts.sampler.evaluation;

import org.jspecify.annotations.NullMarked;
