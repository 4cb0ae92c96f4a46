/** TODO dev.contracts.model.snapshot. */
@NullMarked
package dev.contracts.model.snapshot;

import org.jspecify.annotations.NullMarked;
