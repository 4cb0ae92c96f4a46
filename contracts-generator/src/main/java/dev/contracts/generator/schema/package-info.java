/** The schema nodes that apply to one value, as the generators ask for them. */
@NullMarked
package dev.contracts.generator.schema;

import org.jspecify.annotations.NullMarked;
