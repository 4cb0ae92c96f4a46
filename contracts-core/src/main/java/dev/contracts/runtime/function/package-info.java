/** The functions and operators of rules. Called by generated code. */
@NullMarked
package dev.contracts.runtime.function;

import org.jspecify.annotations.NullMarked;
