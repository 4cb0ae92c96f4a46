/** Rules and other expressions of a contract: CEL, compiled and checked against the types of the contract's schema. */
@NullMarked
package dev.contracts.model.expression;

import org.jspecify.annotations.NullMarked;
