/** Words of messages: quotation, names of values, similar names, JSON Pointers. Called by what makes messages. */
@NullMarked
package dev.contracts.runtime.text;

import org.jspecify.annotations.NullMarked;
