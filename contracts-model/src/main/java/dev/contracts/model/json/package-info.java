/** TODO dev.contracts.model.json. */
@NullMarked
package dev.contracts.model.json;

import org.jspecify.annotations.NullMarked;
