/** Java source text: literals, layout, and the folder it is written to. */
@NullMarked
package dev.contracts.generator.source;

import org.jspecify.annotations.NullMarked;
