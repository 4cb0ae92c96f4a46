/** Tests of the proof. */
@NullMarked
package dev.contracts.importer.proof;

import org.jspecify.annotations.NullMarked;
