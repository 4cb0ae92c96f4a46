/** Turns the contract model into Java source. */
@NullMarked
package dev.contracts.generator;

import org.jspecify.annotations.NullMarked;
