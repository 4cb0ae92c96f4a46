/** TODO dev.contracts.generator.codec. */
@NullMarked
package dev.contracts.generator.codec;

import org.jspecify.annotations.NullMarked;
