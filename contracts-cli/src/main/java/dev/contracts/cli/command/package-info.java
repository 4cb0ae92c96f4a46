/** TODO dev.contracts.cli.command. */
@NullMarked
package dev.contracts.cli.command;

import org.jspecify.annotations.NullMarked;
