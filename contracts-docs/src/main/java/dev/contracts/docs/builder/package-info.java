/** Builds the views of documents from the model. */
@NullMarked
package dev.contracts.docs.builder;

import org.jspecify.annotations.NullMarked;
