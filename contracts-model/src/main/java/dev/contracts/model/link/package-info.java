/** Finds schema files, links references between them, and checks the linked schemas. */
@NullMarked
package dev.contracts.model.link;

import org.jspecify.annotations.NullMarked;
