package dev.contracts.importer.proof;

/**
 * A payload on which the original schema and the contract differ.
 *
 * @param payload what it is called: a file, or a sample and its text
 * @param originalValid whether the original takes it; the contract says the opposite
 * @param reason what the other one has against it
 * @param explained whether a change that was reported says why
 */
public record Difference(String payload, boolean originalValid, String reason, boolean explained) {}
