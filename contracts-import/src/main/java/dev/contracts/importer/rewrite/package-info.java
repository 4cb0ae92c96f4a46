/** The rewrites that bring a schema of another version into the dialect, one class each. */
@NullMarked
package dev.contracts.importer.rewrite;

import org.jspecify.annotations.NullMarked;
