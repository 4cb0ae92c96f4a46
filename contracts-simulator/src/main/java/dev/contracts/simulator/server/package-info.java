/** The simulated system on a port of the loopback interface: HTTP and WebSocket. */
@NullMarked
package dev.contracts.simulator.server;

import org.jspecify.annotations.NullMarked;
