/** Generates records, builders, enums, unions and queries. */
@NullMarked
package dev.contracts.generator.type;

import org.jspecify.annotations.NullMarked;
