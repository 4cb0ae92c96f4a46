/** Documents as files: their folder, links between them, and which are stale. */
@NullMarked
package dev.contracts.docs.document;

import org.jspecify.annotations.NullMarked;
