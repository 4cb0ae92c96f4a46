/** TODO dev.contracts.probe.session. */
@NullMarked
package dev.contracts.probe.session;

import org.jspecify.annotations.NullMarked;
