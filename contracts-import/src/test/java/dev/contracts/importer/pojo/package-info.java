/** Tests of the comparison with jsonschema2pojo. */
@NullMarked
package dev.contracts.importer.pojo;

import org.jspecify.annotations.NullMarked;
