/** The simulated system: one immutable {@link dev.contracts.simulator.world.World} after another. No thread, no clock, no network. */
@NullMarked
package dev.contracts.simulator.world;

import org.jspecify.annotations.NullMarked;
