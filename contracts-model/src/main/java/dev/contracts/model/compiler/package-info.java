/** TODO dev.contracts.model.compiler. */
@NullMarked
package dev.contracts.model.compiler;

import org.jspecify.annotations.NullMarked;
