/** TODO dev.contracts.runtime.stream. */
@NullMarked
package dev.contracts.runtime.stream;

import org.jspecify.annotations.NullMarked;
