/** Solves expressions backwards: which edit makes a rule true, or false. */
@NullMarked
package dev.contracts.sampler.solver;

import org.jspecify.annotations.NullMarked;
