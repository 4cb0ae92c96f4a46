/** TODO dev.contracts.runner.engine. */
@NullMarked
package dev.contracts.runner.engine;

import org.jspecify.annotations.NullMarked;
