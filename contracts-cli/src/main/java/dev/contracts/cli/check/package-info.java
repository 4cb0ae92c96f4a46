/** TODO dev.contracts.cli.check. */
@NullMarked
package dev.contracts.cli.check;

import org.jspecify.annotations.NullMarked;
