/** TODO dev.contracts.probe.recording. */
@NullMarked
package dev.contracts.probe.recording;

import org.jspecify.annotations.NullMarked;
