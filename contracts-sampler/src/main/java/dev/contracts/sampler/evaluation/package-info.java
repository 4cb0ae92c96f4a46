/** TODO dev.contracts.sampler.evaluation. */
@NullMarked
package dev.contracts.sampler.evaluation;

import org.jspecify.annotations.NullMarked;
