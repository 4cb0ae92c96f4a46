/** TODO dev.contracts.generator.schema. */
@NullMarked
package dev.contracts.generator.schema;

import org.jspecify.annotations.NullMarked;
