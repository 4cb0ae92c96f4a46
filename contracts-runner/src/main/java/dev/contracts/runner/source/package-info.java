/** Where payloads come from: files, directories, NDJSON and standard input, one payload at a time. */
@NullMarked
package dev.contracts.runner.source;

import org.jspecify.annotations.NullMarked;
