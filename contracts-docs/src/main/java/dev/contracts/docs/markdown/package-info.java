/** TODO dev.contracts.docs.markdown. */
@NullMarked
package dev.contracts.docs.markdown;

import org.jspecify.annotations.NullMarked;
