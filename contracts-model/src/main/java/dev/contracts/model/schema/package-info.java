/** TODO dev.contracts.model.schema. */
@NullMarked
package dev.contracts.model.schema;

import org.jspecify.annotations.NullMarked;
