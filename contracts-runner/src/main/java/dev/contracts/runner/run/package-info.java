/** One run over many payloads: each is checked by the engine of its contract, and the findings are counted and kept. */
@NullMarked
package dev.contracts.runner.run;

import org.jspecify.annotations.NullMarked;
