/** The documents in Markdown. */
@NullMarked
package dev.contracts.docs.markdown;

import org.jspecify.annotations.NullMarked;
