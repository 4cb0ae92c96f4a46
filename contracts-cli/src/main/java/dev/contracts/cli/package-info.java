/** The command line. Each command translates its arguments into one call of a library class. */
@NullMarked
package dev.contracts.cli;

import org.jspecify.annotations.NullMarked;
