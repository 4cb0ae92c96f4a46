/** Rules on a sequence of payloads, as generated code declares them, and the state machine that checks them. */
@NullMarked
package dev.contracts.runtime.stream;

import org.jspecify.annotations.NullMarked;
