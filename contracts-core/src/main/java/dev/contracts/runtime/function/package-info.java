/** TODO dev.contracts.runtime.function. */
@NullMarked
package dev.contracts.runtime.function;

import org.jspecify.annotations.NullMarked;
