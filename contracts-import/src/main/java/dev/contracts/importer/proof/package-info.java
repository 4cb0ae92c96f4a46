/** The proof of an import: payloads past the original schema and past the contract. */
@NullMarked
package dev.contracts.importer.proof;

import org.jspecify.annotations.NullMarked;
