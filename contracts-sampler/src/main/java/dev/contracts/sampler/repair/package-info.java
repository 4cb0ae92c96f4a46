/** TODO dev.contracts.sampler.repair. */
@NullMarked
package dev.contracts.sampler.repair;

import org.jspecify.annotations.NullMarked;
