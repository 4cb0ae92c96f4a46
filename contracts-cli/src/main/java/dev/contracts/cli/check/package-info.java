/** The check command without a command-line library: it starts fast because it loads nothing else. */
@NullMarked
package dev.contracts.cli.check;

import org.jspecify.annotations.NullMarked;
