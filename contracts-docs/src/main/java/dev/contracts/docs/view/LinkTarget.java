package dev.contracts.docs.view;

/**
 * The target of a link.
 *
 * @param home the contract in whose section it is; {@link Anchors#SHARED} for definitions that no contract owns,
 *     {@link Anchors#SNAPSHOT} for rules on several contracts
 * @param anchor unique in all documents together, as an {@code id} of HTML and a fragment of a URL without escapes
 */
public record LinkTarget(String home, String anchor) {}
