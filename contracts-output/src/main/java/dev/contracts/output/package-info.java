/** Text for each format that is written, escaped by one class a format; templates; files that are replaced atomically. */
@NullMarked
package dev.contracts.output;

import org.jspecify.annotations.NullMarked;
