/** The table of the options that several commands have, and the two that read a call by it: at once, or with picocli. */
@NullMarked
package dev.contracts.cli.option;

import org.jspecify.annotations.NullMarked;
