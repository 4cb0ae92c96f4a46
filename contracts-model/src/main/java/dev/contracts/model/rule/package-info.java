/** Rules of one payload. */
@NullMarked
package dev.contracts.model.rule;

import org.jspecify.annotations.NullMarked;
