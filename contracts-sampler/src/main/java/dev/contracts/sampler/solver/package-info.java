/** TODO dev.contracts.sampler.solver. */
@NullMarked
package dev.contracts.sampler.solver;

import org.jspecify.annotations.NullMarked;
