/** Words of messages: quotation, names of values, similar names. */
@NullMarked
package dev.contracts.runtime.text;

import org.jspecify.annotations.NullMarked;
