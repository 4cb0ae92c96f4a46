/** Checks a running system from outside, over time, and replays what was recorded. */
@NullMarked
package dev.contracts.probe;

import org.jspecify.annotations.NullMarked;
