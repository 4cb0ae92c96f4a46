/** The schemas in a document that become contracts, each with what the document says around it. */
@NullMarked
package dev.contracts.importer.entry;

import org.jspecify.annotations.NullMarked;
