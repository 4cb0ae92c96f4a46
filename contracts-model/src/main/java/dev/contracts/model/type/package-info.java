/** The types of valid values, derived from schemas. */
@NullMarked
package dev.contracts.model.type;

import org.jspecify.annotations.NullMarked;
