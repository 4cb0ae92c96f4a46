/** TODO dev.contracts.model.keyword. */
@NullMarked
package dev.contracts.model.keyword;

import org.jspecify.annotations.NullMarked;
