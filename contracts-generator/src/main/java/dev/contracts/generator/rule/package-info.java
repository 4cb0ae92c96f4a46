/** Generates the rules of payloads and of streams. */
@NullMarked
package dev.contracts.generator.rule;

import org.jspecify.annotations.NullMarked;
