/** Descriptions of APIs: the payloads of their operations and messages become contracts. */
@NullMarked
package dev.contracts.importer.api;

import org.jspecify.annotations.NullMarked;
