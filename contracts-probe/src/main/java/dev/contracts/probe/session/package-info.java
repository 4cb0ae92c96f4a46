/** Turns events of endpoints into violations. It owns no thread and no socket. */
@NullMarked
package dev.contracts.probe.session;

import org.jspecify.annotations.NullMarked;
