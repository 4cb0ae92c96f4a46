/** The parts of a command; with the terminal and the option package, all that a command in another jar needs. */
@NullMarked
package dev.contracts.cli.spi;

import org.jspecify.annotations.NullMarked;
