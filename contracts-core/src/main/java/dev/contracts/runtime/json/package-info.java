/**
 * JSON as bytes: the strict parser that decoders use and the errors it finds, a cursor over checked bytes, the writer, and
 * places in a payload.
 */
@NullMarked
package dev.contracts.runtime.json;

import org.jspecify.annotations.NullMarked;
