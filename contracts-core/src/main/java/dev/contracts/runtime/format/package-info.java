/** The formats of JSON Schema, each by the grammar of its standard. Called by generated code. */
@NullMarked
package dev.contracts.runtime.format;

import org.jspecify.annotations.NullMarked;
