/** Finds and reads payloads: files, directories, NDJSON and standard input, one payload at a time. */
@NullMarked
package dev.contracts.runner.source;

import org.jspecify.annotations.NullMarked;
