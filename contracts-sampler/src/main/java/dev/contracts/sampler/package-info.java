/** Makes payloads from a contract: those that conform, and those that break exactly one rule. */
@NullMarked
package dev.contracts.sampler;

import org.jspecify.annotations.NullMarked;
