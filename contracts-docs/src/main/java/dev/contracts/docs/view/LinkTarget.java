package dev.contracts.docs.view;

/**
 * A place that a document can link to.
 *
 * @param home the contract in whose part it stands; {@link Anchors#SHARED} for definitions that no contract owns,
 *     {@link Anchors#SNAPSHOT} for rules on several contracts
 * @param anchor unique in all documents together, as an {@code id} of HTML and a fragment of a URL without escapes
 */
public record LinkTarget(String home, String anchor) {}
