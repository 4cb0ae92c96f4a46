/** TODO dev.contracts.sampler.tree. */
@NullMarked
package dev.contracts.sampler.tree;

import org.jspecify.annotations.NullMarked;
