/** Hooks into Jackson 2 and 3 that see what a mapper writes. */
@NullMarked
package dev.contracts.recorder.jackson;

import org.jspecify.annotations.NullMarked;
