/** What rules read of a payload, and where they run: asked when a part of a payload broke its structure. */
@NullMarked
package dev.contracts.runtime.reads;

import org.jspecify.annotations.NullMarked;
