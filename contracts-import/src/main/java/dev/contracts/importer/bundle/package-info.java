/** References resolved on disk, and everything that is reached put into one file. */
@NullMarked
package dev.contracts.importer.bundle;

import org.jspecify.annotations.NullMarked;
