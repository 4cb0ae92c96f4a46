/** The command line together with the contracts and the command that come with it. */
@NullMarked
package dev.contracts.distribution;

import org.jspecify.annotations.NullMarked;
