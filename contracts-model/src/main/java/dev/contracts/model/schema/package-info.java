/** Schema nodes and the values of their keywords. */
@NullMarked
package dev.contracts.model.schema;

import org.jspecify.annotations.NullMarked;
