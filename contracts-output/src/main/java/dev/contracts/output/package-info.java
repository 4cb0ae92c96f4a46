/** Escapes text, with one class for each output format; templates; atomic replacement of files. */
@NullMarked
package dev.contracts.output;

import org.jspecify.annotations.NullMarked;
