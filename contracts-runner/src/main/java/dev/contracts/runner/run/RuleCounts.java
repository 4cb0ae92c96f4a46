package dev.contracts.runner.run;

/**
 * The contracts and rules that a run checked its payloads against.
 *
 * @param contracts how many contracts had payloads
 * @param rules how many rules those contracts state
 */
public record RuleCounts(int contracts, int rules) {}
