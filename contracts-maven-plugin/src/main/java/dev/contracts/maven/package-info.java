/** Goals that translate a Maven build's parameters into one call of the library each. */
@NullMarked
package dev.contracts.maven;

import org.jspecify.annotations.NullMarked;
