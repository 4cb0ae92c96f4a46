/**
 * The API for users of generated bindings: a contract, the verdict on a payload, the violations it lists, and how a check is
 * set up. It is the bottom of the library and names nothing of {@code dev.contracts.runtime}, where generated code finds
 * what implements it.
 *
 * <p>Nothing here knows JSON Schema, and nothing here knows any one contract.
 */
@NullMarked
package dev.contracts;

import org.jspecify.annotations.NullMarked;
