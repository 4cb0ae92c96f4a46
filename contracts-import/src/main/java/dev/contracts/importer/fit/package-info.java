/** The fit of a schema of 2020-12 into the dialect: what lint refuses is mended where its meaning stays. */
@NullMarked
package dev.contracts.importer.fit;

import org.jspecify.annotations.NullMarked;
