/** The texts that documents.json declares. */
@NullMarked
package dev.contracts.model.document;

import org.jspecify.annotations.NullMarked;
