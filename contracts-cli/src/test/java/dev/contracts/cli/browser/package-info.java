/** A real browser for tests of the pages that the product writes; used by those that the profile {@code browser} adds. */
@NullMarked
package dev.contracts.cli.browser;

import org.jspecify.annotations.NullMarked;
