/** TODO dev.contracts.generator.source. */
@NullMarked
package dev.contracts.generator.source;

import org.jspecify.annotations.NullMarked;
