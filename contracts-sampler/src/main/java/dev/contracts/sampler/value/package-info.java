/** Random values that a schema allows. */
@NullMarked
package dev.contracts.sampler.value;

import org.jspecify.annotations.NullMarked;
