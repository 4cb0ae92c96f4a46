/** The contract model: what a schema file means once it has been read and checked. */
@NullMarked
package dev.contracts.model;

import org.jspecify.annotations.NullMarked;
