/** TODO dev.contracts.model.example. */
@NullMarked
package dev.contracts.model.example;

import org.jspecify.annotations.NullMarked;
