package dev.contracts.model.stream;

import dev.contracts.model.diagnostic.SourceLocation;

/**
 * A message of a sequence that is no payload.
 *
 * @param json an object with at least one property, as JSON: a message that has these properties with these values is one
 */
public record KeepAlive(String json, SourceLocation location) {}
