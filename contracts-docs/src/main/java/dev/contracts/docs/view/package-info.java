/** What documents show of contracts, as values: one reading of the model for every kind of document. */
@NullMarked
package dev.contracts.docs.view;

import org.jspecify.annotations.NullMarked;
