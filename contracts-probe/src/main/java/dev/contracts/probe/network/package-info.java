/** HTTP and WebSocket clients with limits on time and size. */
@NullMarked
package dev.contracts.probe.network;

import org.jspecify.annotations.NullMarked;
