/** Checks the structure of a payload with a JSON Schema library. */
@NullMarked
package dev.contracts.validator.structure;

import org.jspecify.annotations.NullMarked;
