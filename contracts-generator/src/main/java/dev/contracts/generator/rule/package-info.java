/** TODO dev.contracts.generator.rule. */
@NullMarked
package dev.contracts.generator.rule;

import org.jspecify.annotations.NullMarked;
