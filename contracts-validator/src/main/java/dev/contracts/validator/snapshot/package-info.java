/** TODO dev.contracts.validator.snapshot. */
@NullMarked
package dev.contracts.validator.snapshot;

import org.jspecify.annotations.NullMarked;
