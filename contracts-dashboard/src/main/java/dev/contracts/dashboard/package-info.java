/** The generated bindings of the dashboard's contracts. */
@NullMarked
package dev.contracts.dashboard;

import org.jspecify.annotations.NullMarked;
