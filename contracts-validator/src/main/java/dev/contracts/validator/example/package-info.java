/** Checks that the examples of rules and snapshots say what they are meant to say. */
@NullMarked
package dev.contracts.validator.example;

import org.jspecify.annotations.NullMarked;
