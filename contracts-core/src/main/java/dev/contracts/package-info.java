/**
 * What runs in production: a contract, the verdict on a payload, and the violations it lists.
 *
 * <p>Nothing here knows JSON Schema, and nothing here knows any one contract: generated bindings extend {@link
 * dev.contracts.Contract}.
 */
@NullMarked
package dev.contracts;

import org.jspecify.annotations.NullMarked;
