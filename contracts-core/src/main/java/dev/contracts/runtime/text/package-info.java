/** TODO dev.contracts.runtime.text. */
@NullMarked
package dev.contracts.runtime.text;

import org.jspecify.annotations.NullMarked;
