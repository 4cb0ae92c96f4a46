/** The formats of JSON Schema, each by the grammar of its standard. */
@NullMarked
package dev.contracts.runtime.format;

import org.jspecify.annotations.NullMarked;
