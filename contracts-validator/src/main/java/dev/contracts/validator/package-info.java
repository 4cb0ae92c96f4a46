/** The reference engine: any schema, loaded at run time, decides over any payload. */
@NullMarked
package dev.contracts.validator;

import org.jspecify.annotations.NullMarked;
