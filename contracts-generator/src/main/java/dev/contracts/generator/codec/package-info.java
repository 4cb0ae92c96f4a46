/** Generates decoders (bytes to records) and encoders (records to bytes). */
@NullMarked
package dev.contracts.generator.codec;

import org.jspecify.annotations.NullMarked;
