/** JSON files of a contract: pointers, sections, source locations. */
@NullMarked
package dev.contracts.model.json;

import org.jspecify.annotations.NullMarked;
