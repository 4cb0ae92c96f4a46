package dev.contracts.runner.source;

import dev.contracts.runner.source.SourceError.Kind;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds payloads in a directory that a build fills: {@code <contract>/*.json} and {@code <contract>/*.ndjson}. Only the
 * directory directly above a file names the contract; anything else there is a problem or a note. Names that start with
 * a dot are skipped.
 */
public final class ContractDirectories {
    private final Set<String> contracts;
    private final Path base;

    /**
     * @param contracts the names of all contracts
     * @param base the directory that the names of files below it are relative to in reports
     */
    public ContractDirectories(Set<String> contracts, Path base) {
        this.contracts = new TreeSet<>(contracts);
        this.base = base.toAbsolutePath().normalize();
    }

    /**
     * The payloads of a directory.
     *
     * @param found the payloads and the problems; empty when there is no such directory
     * @param notes what was skipped but might have been meant, in words for the user
     */
    public record Content(FoundPayloads found, List<String> notes) {
        public Content {
            notes = List.copyOf(notes);
        }
    }

    /** Finds the payloads of a directory; one that does not exist has none. */
    public Content find(Path directory) {
        Search search = new Search();
        Path root = directory.toAbsolutePath().normalize();
        if (Files.isDirectory(root)) {
            search.root(root);
        } else if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            search.problem(Kind.USAGE, root, "not a directory: payloads lie in directories named like their contracts");
        }
        return new Content(new FoundPayloads(search.files, search.problems, search.ignored), search.notes);
    }

    /** Returns the name of a file in reports, with {@code /}. */
    public String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) && !absolute.equals(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private final class Search {
        private final List<PayloadFile> files = new ArrayList<>();
        private final List<SourceError> problems = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private int ignored;

        void root(Path root) {
            for (Path entry : entries(root)) {
                String name = name(entry);
                if (name.startsWith(".")) {
                    continue;
                }
                if (!Files.isDirectory(entry)) {
                    stray(entry);
                } else if (contracts.contains(name)) {
                    contract(entry, name);
                } else {
                    unknownDirectory(entry, name);
                }
            }
        }

        private List<Path> entries(Path directory) {
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> listing = Files.newDirectoryStream(directory)) {
                listing.forEach(entries::add);
            } catch (IOException e) {
                problem(Kind.UNREADABLE, directory, IoErrorText.of(e));
            } catch (DirectoryIteratorException e) {
                problem(Kind.UNREADABLE, directory, IoErrorText.of(Objects.requireNonNull(e.getCause(), "its cause")));
            }
            entries.sort(null);
            return entries;
        }

        private void stray(Path file) {
            String name = name(file);
            if (name.endsWith(".json") || PayloadFinder.isSequence(name)) {
                problem(Kind.USAGE, file, "lies in no contract's directory: the directory names the contract");
            } else {
                notes.add(shown(file) + " is no payload by its name");
                ignored++;
            }
        }

        private void contract(Path directory, String name) {
            List<Path> entries = entries(directory);
            if (entries.isEmpty()) {
                notes.add(shown(directory) + " is empty");
                return;
            }
            FoundPayloads found = new PayloadFinder(contracts, name, false)
                    .find(List.of(directory.toString()))
                    .withoutRecordings();
            found.files().forEach(file -> {
                Path path = file.path();
                files.add(path == null ? file : new PayloadFile(path, shown(path), name, file.sequence()));
            });
            found.problems().forEach(problem -> problem(problem.kind(), Path.of(problem.source()), problem.message()));
            if (found.ignored() > 0) {
                ignored += found.ignored();
                notes.add(shown(directory) + " holds "
                        + (found.ignored() == 1
                                ? "a file that is no payload by its name"
                                : found.ignored() + " files that are no payloads by their names"));
            }
        }

        private void unknownDirectory(Path directory, String name) {
            if (entries(directory).isEmpty()) {
                notes.add(shown(directory) + " is named like no contract, and is empty");
                return;
            }
            problem(
                    Kind.USAGE,
                    directory,
                    "no contract is named " + Quote.text(name) + "; "
                            + Spelling.advice(name, contracts, "there are " + String.join(", ", contracts)));
        }

        void problem(Kind kind, Path source, String message) {
            problems.add(new SourceError(kind, shown(source), message));
        }

        private static String name(Path path) {
            return path.getFileName().toString();
        }
    }
}
