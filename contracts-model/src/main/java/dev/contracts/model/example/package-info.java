/** Examples of a contract and the violations they are expected to give. */
@NullMarked
package dev.contracts.model.example;

import org.jspecify.annotations.NullMarked;
