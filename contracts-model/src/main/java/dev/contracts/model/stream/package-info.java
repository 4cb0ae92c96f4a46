/** TODO dev.contracts.model.stream. */
@NullMarked
package dev.contracts.model.stream;

import org.jspecify.annotations.NullMarked;
