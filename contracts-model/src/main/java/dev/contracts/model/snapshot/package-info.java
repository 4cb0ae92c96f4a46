/** Rules on the payloads that several contracts have at one moment. */
@NullMarked
package dev.contracts.model.snapshot;

import org.jspecify.annotations.NullMarked;
