/** TODO dev.contracts.generator.type. */
@NullMarked
package dev.contracts.generator.type;

import org.jspecify.annotations.NullMarked;
