/** What the rules of a contract read, and where in payloads they run. */
@NullMarked
package dev.contracts.model.reads;

import org.jspecify.annotations.NullMarked;
