/** TODO dev.contracts.validator.cel. */
@NullMarked
package dev.contracts.validator.cel;

import org.jspecify.annotations.NullMarked;
