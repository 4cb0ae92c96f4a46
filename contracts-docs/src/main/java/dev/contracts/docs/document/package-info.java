/** TODO dev.contracts.docs.document. */
@NullMarked
package dev.contracts.docs.document;

import org.jspecify.annotations.NullMarked;
