/** The command {@code serve}, for the command line; where that is not on the class path, nothing else needs this package. */
@NullMarked
package dev.contracts.simulator.command;

import org.jspecify.annotations.NullMarked;
