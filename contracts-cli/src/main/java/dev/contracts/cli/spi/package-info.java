/** What a command is made of; with {@code dev.contracts.cli.terminal}, all that a command in another jar needs. */
@NullMarked
package dev.contracts.cli.spi;

import org.jspecify.annotations.NullMarked;
