/** The change that callers of classes by jsonschema2pojo see. Nothing else names that library. */
@NullMarked
package dev.contracts.importer.pojo;

import org.jspecify.annotations.NullMarked;
