/**
 * Explanations of rule violations, in the values of the payload: the rule's expression as a tree, evaluated once more when
 * it has failed. Nothing here decides a verdict. Generated code declares the trees.
 */
@NullMarked
package dev.contracts.runtime.explain;

import org.jspecify.annotations.NullMarked;
