/** Drafts a contract from payloads that exist already: a start for its author, never the contract itself. */
@NullMarked
package dev.contracts.model.draft;

import org.jspecify.annotations.NullMarked;
