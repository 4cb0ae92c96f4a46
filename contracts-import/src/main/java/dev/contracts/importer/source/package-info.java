/** The documents that are imported: JSON and YAML, read from disk, with the location of every value. */
@NullMarked
package dev.contracts.importer.source;

import org.jspecify.annotations.NullMarked;
