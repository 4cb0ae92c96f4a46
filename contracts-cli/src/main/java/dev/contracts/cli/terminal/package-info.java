/** Standard output and error, progress, failures and the shutdown hook. */
@NullMarked
package dev.contracts.cli.terminal;

import org.jspecify.annotations.NullMarked;
