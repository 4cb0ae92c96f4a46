package dev.contracts.importer.proof;

import java.util.List;

/**
 * The result of an import's proof.
 *
 * @param shipped how many payloads the source came with, its examples included
 * @param valid how many samples the contract takes
 * @param invalid how many samples the contract refuses
 * @param differences the payloads on which the two differ
 * @param notes what did not run, and payloads of which their owner says something else than both
 */
public record Proof(int shipped, int valid, int invalid, List<Difference> differences, List<String> notes) {
    public Proof {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** Returns the differences that no reported change explains. */
    public List<Difference> unexplained() {
        return differences.stream()
                .filter(difference -> !difference.explained())
                .toList();
    }
}
