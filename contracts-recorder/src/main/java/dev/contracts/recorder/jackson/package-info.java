/** TODO dev.contracts.recorder.jackson. */
@NullMarked
package dev.contracts.recorder.jackson;

import org.jspecify.annotations.NullMarked;
