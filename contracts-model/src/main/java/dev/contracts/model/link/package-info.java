/** TODO dev.contracts.model.link. */
@NullMarked
package dev.contracts.model.link;

import org.jspecify.annotations.NullMarked;
