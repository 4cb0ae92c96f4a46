/** Tests of the command. */
@NullMarked
package dev.contracts.importer.command;

import org.jspecify.annotations.NullMarked;
