/**
 * JSON as bytes: the gate that every payload passes, the cursor and the writer of generated code, and places in a payload.
 */
@NullMarked
package dev.contracts.runtime.json;

import org.jspecify.annotations.NullMarked;
