/** TODO dev.contracts.validator.structure. */
@NullMarked
package dev.contracts.validator.structure;

import org.jspecify.annotations.NullMarked;
