/** The contracts as documents: what is written, where it goes, and whether it is stale. */
@NullMarked
package dev.contracts.docs;

import org.jspecify.annotations.NullMarked;
