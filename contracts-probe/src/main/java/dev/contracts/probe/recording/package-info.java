/** Recorded sessions: written while a probe runs, and replayed. */
@NullMarked
package dev.contracts.probe.recording;

import org.jspecify.annotations.NullMarked;
