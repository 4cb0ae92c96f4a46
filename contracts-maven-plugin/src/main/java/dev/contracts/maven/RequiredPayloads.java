package dev.contracts.maven;

import dev.contracts.runner.source.FoundPayloads;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The payloads that a build has to emit.
 *
 * @param contracts those of which there has to be a payload
 * @param any whether there has to be a payload at all
 * @param allTests whether all tests were run; when only some of them were, nothing is required
 */
record RequiredPayloads(Set<String> contracts, boolean any, boolean allTests) {
    RequiredPayloads {
        contracts = new TreeSet<>(contracts);
    }

    /**
     * Reads the configuration.
     *
     * @param known the names of all contracts
     * @throws IllegalArgumentException in words for the user, when one is required that does not exist
     */
    static RequiredPayloads of(Collection<String> required, Collection<String> known, boolean any, boolean allTests) {
        for (String name : required) {
            if (!known.contains(name)) {
                String near = Spelling.advice(name, known, "");
                throw new IllegalArgumentException("<requiredContracts> names " + Quote.text(name)
                        + ", which is no contract" + (near.isEmpty() ? "; " : "; " + near + " ")
                        + "there are " + String.join(", ", known));
            }
        }
        return new RequiredPayloads(new TreeSet<>(required), any, allTests);
    }

    /** Returns the unmet requirements, in words for the user. */
    List<SourceError> unmet(FoundPayloads found, String directory) {
        List<SourceError> unmet = new ArrayList<>();
        if (any && found.files().isEmpty() && found.problems().isEmpty()) {
            unmet.add(new SourceError(
                    Kind.USAGE,
                    directory,
                    "no payload was emitted: let tests write what the program sends to " + directory
                            + "/<contract>/*.json, or allow it with <failIfNoPayloads>false</failIfNoPayloads>"));
        }
        Set<String> emitted = found.files().stream().map(PayloadFile::contract).collect(Collectors.toSet());
        for (String contract : contracts) {
            if (!emitted.contains(contract)) {
                unmet.add(new SourceError(
                        Kind.USAGE,
                        directory + "/" + contract,
                        "no payload of the contract " + contract
                                + " was emitted, and <requiredContracts> demands one"));
            }
        }
        return unmet;
    }
}
