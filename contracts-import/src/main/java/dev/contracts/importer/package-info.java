/** The import of schemas that exist: they become contracts, with a report of every change. */
@NullMarked
package dev.contracts.importer;

import org.jspecify.annotations.NullMarked;
