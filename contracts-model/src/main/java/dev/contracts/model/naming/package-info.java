/** The way from names of a contract to names of Java. */
@NullMarked
package dev.contracts.model.naming;

import org.jspecify.annotations.NullMarked;
