/** What generated code calls. Public for that reason; a person who uses a contract needs nothing of it. */
@NullMarked
package dev.contracts.runtime;

import org.jspecify.annotations.NullMarked;
