/** TODO dev.contracts.recorder.storage. */
@NullMarked
package dev.contracts.recorder.storage;

import org.jspecify.annotations.NullMarked;
