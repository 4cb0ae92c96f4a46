/** TODO dev.contracts.probe.network. */
@NullMarked
package dev.contracts.probe.network;

import org.jspecify.annotations.NullMarked;
