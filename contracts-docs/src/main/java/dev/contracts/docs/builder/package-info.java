/** TODO dev.contracts.docs.builder. */
@NullMarked
package dev.contracts.docs.builder;

import org.jspecify.annotations.NullMarked;
