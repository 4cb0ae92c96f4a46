/** Checks snapshots: payloads of several contracts at one moment. */
@NullMarked
package dev.contracts.validator.snapshot;

import org.jspecify.annotations.NullMarked;
