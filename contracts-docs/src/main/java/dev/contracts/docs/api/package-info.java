/** Contracts described as APIs, for the tools that read OpenAPI and AsyncAPI. */
@NullMarked
package dev.contracts.docs.api;

import org.jspecify.annotations.NullMarked;
