/** A server for those who build a dashboard: a simulated system that keeps every contract. */
@NullMarked
package dev.contracts.simulator;

import org.jspecify.annotations.NullMarked;
