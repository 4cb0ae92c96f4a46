/** TODO dev.contracts.runner.catalog. */
@NullMarked
package dev.contracts.runner.catalog;

import org.jspecify.annotations.NullMarked;
