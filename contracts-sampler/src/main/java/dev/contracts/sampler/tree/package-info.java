/** Samples as JSON trees, and the schemas that apply to a value in them. */
@NullMarked
package dev.contracts.sampler.tree;

import org.jspecify.annotations.NullMarked;
