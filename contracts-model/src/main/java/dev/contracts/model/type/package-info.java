/** TODO dev.contracts.model.type. */
@NullMarked
package dev.contracts.model.type;

import org.jspecify.annotations.NullMarked;
