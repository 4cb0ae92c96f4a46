/** TODO dev.contracts.generator.naming. */
@NullMarked
package dev.contracts.generator.naming;

import org.jspecify.annotations.NullMarked;
