/** TODO dev.contracts.output. */
@NullMarked
package dev.contracts.output;

import org.jspecify.annotations.NullMarked;
