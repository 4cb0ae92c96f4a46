/** The engine that checks the payloads of a contract: a compiled one, or the reference engine. */
@NullMarked
package dev.contracts.runner.engine;

import org.jspecify.annotations.NullMarked;
