/** The rules of the contracts, each broken on purpose: that rule and no other. */
@NullMarked
package dev.contracts.simulator.fault;

import org.jspecify.annotations.NullMarked;
