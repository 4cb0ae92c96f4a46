/** The versions of JSON Schema, and which of them a document is written in. */
@NullMarked
package dev.contracts.importer.draft;

import org.jspecify.annotations.NullMarked;
