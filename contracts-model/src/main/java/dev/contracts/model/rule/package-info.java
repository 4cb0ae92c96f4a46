/** TODO dev.contracts.model.rule. */
@NullMarked
package dev.contracts.model.rule;

import org.jspecify.annotations.NullMarked;
