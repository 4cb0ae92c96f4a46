/**
 * Records in tests what a producer really writes, so that {@code contracts:check} can judge it: {@link
 * dev.contracts.recorder.PayloadRecorder} by hand, {@link dev.contracts.recorder.Jackson2Recording} and {@link
 * dev.contracts.recorder.Jackson3Recording} from a mapper, {@link dev.contracts.recorder.PayloadRecording} in JUnit.
 *
 * <p>Nothing here judges a payload. JUnit and both versions of Jackson are optional, each without the others.
 */
@NullMarked
package dev.contracts.recorder;

import org.jspecify.annotations.NullMarked;
