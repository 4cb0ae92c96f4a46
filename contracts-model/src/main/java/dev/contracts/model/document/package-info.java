/** TODO dev.contracts.model.document. */
@NullMarked
package dev.contracts.model.document;

import org.jspecify.annotations.NullMarked;
