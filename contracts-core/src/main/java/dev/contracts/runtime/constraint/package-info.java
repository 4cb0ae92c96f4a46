/**
 * Constraints: what the keywords of a schema demand of a value, as typed values. Generated code and the validator report
 * them; the sentence is made in {@link dev.contracts.runtime.constraint.ConstraintText} when a verdict is printed.
 */
@NullMarked
package dev.contracts.runtime.constraint;

import org.jspecify.annotations.NullMarked;
