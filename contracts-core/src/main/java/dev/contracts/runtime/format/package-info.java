/** TODO dev.contracts.runtime.format. */
@NullMarked
package dev.contracts.runtime.format;

import org.jspecify.annotations.NullMarked;
