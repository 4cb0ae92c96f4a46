package dev.contracts.validator.source;

import java.util.List;

/**
 * What a search for payloads came to.
 *
 * @param files in the order of the paths given, those of a directory sorted by name
 * @param problems what will not be checked, and why
 * @param ignored how many files of a directory are no payloads by their extension
 */
public record FoundPayloads(List<PayloadFile> files, List<SourceProblem> problems, int ignored) {
    public FoundPayloads {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
