/** Java names and types of what a contract declares. */
@NullMarked
package dev.contracts.generator.naming;

import org.jspecify.annotations.NullMarked;
