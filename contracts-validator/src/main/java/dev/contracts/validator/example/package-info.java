/** TODO dev.contracts.validator.example. */
@NullMarked
package dev.contracts.validator.example;

import org.jspecify.annotations.NullMarked;
