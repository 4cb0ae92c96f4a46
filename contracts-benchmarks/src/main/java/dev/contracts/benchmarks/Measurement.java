package dev.contracts.benchmarks;

/**
 * The measurement of one contender.
 *
 * @param name the contender's
 * @param ratio the median over the rounds of its time in that round, divided by that of the first contender
 * @param nanos the median of its thread CPU time for one operation, in nanoseconds
 * @param bytes what one operation allocates
 */
record Measurement(String name, double ratio, double nanos, long bytes) {}
