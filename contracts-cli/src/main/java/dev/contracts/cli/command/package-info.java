/** The commands, one class each, and how picocli reads their arguments. */
@NullMarked
package dev.contracts.cli.command;

import org.jspecify.annotations.NullMarked;
