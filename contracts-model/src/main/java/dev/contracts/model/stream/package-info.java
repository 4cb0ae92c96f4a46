/** Rules on a sequence of payloads: the x-stream section. */
@NullMarked
package dev.contracts.model.stream;

import org.jspecify.annotations.NullMarked;
