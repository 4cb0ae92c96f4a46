/** The command line: arguments in, one call of the library, text and an exit code out. */
@NullMarked
package dev.contracts.cli;

import org.jspecify.annotations.NullMarked;
