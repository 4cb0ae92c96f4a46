/** Contracts as pages for a browser, which need neither a server nor a network. */
@NullMarked
package dev.contracts.docs.site;

import org.jspecify.annotations.NullMarked;
