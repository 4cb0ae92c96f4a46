/** TODO dev.contracts.runtime.violation. */
@NullMarked
package dev.contracts.runtime.violation;

import org.jspecify.annotations.NullMarked;
