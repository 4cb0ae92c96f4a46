/** TODO dev.contracts.sampler.value. */
@NullMarked
package dev.contracts.sampler.value;

import org.jspecify.annotations.NullMarked;
