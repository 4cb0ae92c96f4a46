/** The parts of contracts that documents show, as values: one reading of the model for every kind of document. */
@NullMarked
package dev.contracts.docs.view;

import org.jspecify.annotations.NullMarked;
