/** Recorded payloads on disk: one folder a contract, cleared at the start of a test run. */
@NullMarked
package dev.contracts.recorder.storage;

import org.jspecify.annotations.NullMarked;
