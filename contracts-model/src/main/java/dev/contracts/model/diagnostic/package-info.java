/** TODO dev.contracts.model.diagnostic. */
@NullMarked
package dev.contracts.model.diagnostic;

import org.jspecify.annotations.NullMarked;
