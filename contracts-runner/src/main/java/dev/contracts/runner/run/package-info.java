/** One run over many payloads: each is checked by the engine of its contract, and violations are counted and listed. */
@NullMarked
package dev.contracts.runner.run;

import org.jspecify.annotations.NullMarked;
