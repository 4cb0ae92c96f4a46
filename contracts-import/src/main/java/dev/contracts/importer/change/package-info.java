/** The changes that an import makes, each with its place in the source and what it does to the payloads that are valid. */
@NullMarked
package dev.contracts.importer.change;

import org.jspecify.annotations.NullMarked;
