/** Payloads that are nearly right, made by small changes to right ones: to try and to compare what reads payloads. */
@NullMarked
package dev.contracts.sampler.mutation;

import org.jspecify.annotations.NullMarked;
