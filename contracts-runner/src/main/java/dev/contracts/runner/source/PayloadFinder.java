package dev.contracts.runner.source;

import dev.contracts.runner.source.SourceError.Kind;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the payload files of the paths of a command line. A file's contract is the one that was named, else its
 * directory's name, else the file's name up to its first dot, else the nearest directory above that is named like a
 * contract. Symbolic links inside a directory are not followed, and each is reported. A file that several of the paths
 * lead to is found once. A recorded session is recognized by the end of its name, and needs no contract.
 */
public final class PayloadFinder {
    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Set<String> contracts;
    private final @Nullable String contract;
    private final boolean inputIsSequence;

    /**
     * @param contracts the names of all contracts
     * @param contract the contract of every payload; null to derive it from the names of files and directories
     * @param inputIsSequence whether each line of standard input is a payload
     */
    public PayloadFinder(Set<String> contracts, @Nullable String contract, boolean inputIsSequence) {
        this.contracts = Set.copyOf(contracts);
        this.contract = contract;
        this.inputIsSequence = inputIsSequence;
    }

    /** Finds the payloads below each path; {@code -} is standard input and needs a named contract. */
    public FoundPayloads find(List<String> paths) {
        Search search = new Search();
        for (String given : paths) {
            search.add(given);
        }
        return new FoundPayloads(search.files, search.problems, search.ignored, search.recordings);
    }

    /** Returns whether a name says that each line of the file is a payload. */
    static boolean isSequence(String fileName) {
        return fileName.endsWith(".ndjson") || fileName.endsWith(".jsonl");
    }

    private @Nullable String contractOf(Path file) {
        if (contract != null) {
            return contract;
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent != null && isContract(parent.getFileName())) {
            return parent.getFileName().toString();
        }
        String name = absolute.getFileName().toString();
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        if (contracts.contains(stem)) {
            return stem;
        }
        for (Path above = parent; above != null; above = above.getParent()) {
            if (isContract(above.getFileName())) {
                return above.getFileName().toString();
            }
        }
        return null;
    }

    private boolean isContract(@Nullable Path directory) {
        return directory != null && contracts.contains(directory.toString());
    }

    private final class Search {
        private final List<PayloadFile> files = new ArrayList<>();
        private final List<SourceError> problems = new ArrayList<>();
        private final List<RecordedSession> recordings = new ArrayList<>();
        private final Set<Path> known = new HashSet<>();
        private int ignored;

        void add(String given) {
            if (given.equals(STANDARD_INPUT)) {
                addStandardInput();
                return;
            }
            Path path;
            try {
                path = Path.of(given);
            } catch (InvalidPathException e) {
                problems.add(new SourceError(Kind.USAGE, given, "not a path: " + e.getReason()));
                return;
            }
            if (Files.isDirectory(path)) {
                addDirectory(path, given);
            } else if (!Files.exists(path)) {
                problems.add(new SourceError(Kind.UNREADABLE, given, "no such file or directory"));
            } else if (!Files.isRegularFile(path)) {
                problems.add(new SourceError(
                        Kind.UNREADABLE, given, "not a regular file; pipe it in and name it - instead"));
            } else {
                addFile(path, given);
            }
        }

        private void addStandardInput() {
            if (files.stream().anyMatch(file -> file.path() == null)) {
                problems.add(new SourceError(Kind.USAGE, STANDARD_INPUT, "standard input can be named only once"));
            } else if (contract == null) {
                problems.add(new SourceError(
                        Kind.USAGE, STANDARD_INPUT, "standard input has no name: say which contract with --contract"));
            } else {
                files.add(new PayloadFile(null, STANDARD_INPUT, contract, inputIsSequence));
            }
        }

        private void addFile(Path path, String display) {
            if (!known.add(path.toAbsolutePath().normalize())) {
                return;
            }
            if (path.getFileName().toString().endsWith(RecordedSession.ENDING)) {
                recordings.add(new RecordedSession(path, display));
                return;
            }
            String name = contractOf(path);
            if (name == null) {
                problems.add(new SourceError(
                        Kind.USAGE,
                        display,
                        "neither the directory nor the file is named like a contract: say which with --contract"));
            } else {
                files.add(new PayloadFile(
                        path, display, name, isSequence(path.getFileName().toString())));
            }
        }

        private void addDirectory(Path directory, String given) {
            List<Path> payloads = new ArrayList<>();
            // what is in it, not itself: it may be a link, which is followed since it was named
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
                for (Path entry : entries) {
                    Files.walkFileTree(entry, new PayloadVisitor(payloads));
                }
            } catch (DirectoryIteratorException e) {
                problems.add(
                        new SourceError(Kind.UNREADABLE, given, IoErrorText.of(Objects.requireNonNull(e.getCause()))));
                return;
            } catch (IOException e) {
                problems.add(new SourceError(Kind.UNREADABLE, given, IoErrorText.of(e)));
                return;
            }
            if (payloads.isEmpty()) {
                problems.add(new SourceError(
                        Kind.USAGE, given, "no payload here: no file ends in .json, .ndjson or .jsonl"));
            }
            payloads.sort(Comparator.comparing(Path::toString));
            for (Path payload : payloads) {
                addFile(payload, payload.toString().replace('\\', '/'));
            }
        }

        private final class PayloadVisitor extends SimpleFileVisitor<Path> {
            private final List<Path> payloads;

            PayloadVisitor(List<Path> payloads) {
                this.payloads = payloads;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                boolean directory = attributes.isSymbolicLink() && Files.isDirectory(file);
                if (!directory && !name.endsWith(".json") && !isSequence(name)) {
                    ignored++;
                } else if (attributes.isRegularFile()) {
                    payloads.add(file);
                } else {
                    problems.add(new SourceError(
                            Kind.UNREADABLE,
                            file.toString(),
                            attributes.isSymbolicLink()
                                    ? "a symbolic link: links inside a directory are not followed, name it yourself"
                                    : "not a regular file"));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                problems.add(new SourceError(Kind.UNREADABLE, file.toString(), IoErrorText.of(e)));
                return FileVisitResult.CONTINUE;
            }
        }
    }
}
