/**
 * The types that generated code extends and calls, here and in the packages below: public for that reason alone. A person
 * who uses a contract needs nothing of it and finds everything in {@link dev.contracts}; what is here may change with any
 * release, together with the generator.
 */
@NullMarked
package dev.contracts.runtime;

import org.jspecify.annotations.NullMarked;
