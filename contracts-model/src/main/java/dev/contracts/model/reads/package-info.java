/** The parts of payloads that the rules of a contract read, and the places where they run. */
@NullMarked
package dev.contracts.model.reads;

import org.jspecify.annotations.NullMarked;
