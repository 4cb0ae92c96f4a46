/** Rules on a sequence of payloads, as generated code declares them. */
@NullMarked
package dev.contracts.runtime.stream;

import org.jspecify.annotations.NullMarked;
