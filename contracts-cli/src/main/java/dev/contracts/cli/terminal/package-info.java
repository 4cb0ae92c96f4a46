/** TODO dev.contracts.cli.terminal. */
@NullMarked
package dev.contracts.cli.terminal;

import org.jspecify.annotations.NullMarked;
