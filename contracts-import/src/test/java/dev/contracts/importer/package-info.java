/** Tests of the import as a whole. */
@NullMarked
package dev.contracts.importer;

import org.jspecify.annotations.NullMarked;
