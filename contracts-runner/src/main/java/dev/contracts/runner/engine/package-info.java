/** The engine that checks a contract's payloads: compiled where there is one, else the reference engine. */
@NullMarked
package dev.contracts.runner.engine;

import org.jspecify.annotations.NullMarked;
