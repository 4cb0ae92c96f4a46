/** Tests of descriptions of APIs. */
@NullMarked
package dev.contracts.importer.api;

import org.jspecify.annotations.NullMarked;
