/** The command {@code import}. */
@NullMarked
package dev.contracts.importer.command;

import org.jspecify.annotations.NullMarked;
