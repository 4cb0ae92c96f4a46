/** The keywords of the dialect: what each may hold, and the parser that reads them. */
@NullMarked
package dev.contracts.model.keyword;

import org.jspecify.annotations.NullMarked;
