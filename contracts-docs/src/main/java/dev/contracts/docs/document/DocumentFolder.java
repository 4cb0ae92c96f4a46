package dev.contracts.docs.document;

import dev.contracts.output.AtomicFile;
import dev.contracts.runtime.text.Quote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of documents. Files that were not generated are neither replaced nor deleted.
 *
 * @param root the folder
 * @param documents the documents that it should have
 * @param owned whether it owns all generated files in it, so that those that are no longer generated are deleted
 */
public record DocumentFolder(Path root, List<Document> documents, boolean owned) {
    private static final int LONGEST = 100;

    public DocumentFolder {
        root = root.toAbsolutePath().normalize();
        documents = List.copyOf(documents);
    }

    /**
     * Writes the files that are missing or differ, and deletes those that are no longer generated.
     *
     * @return the files that were written or deleted
     * @throws IOException when a file cannot be written, would lie outside of the folder, or exists and was not
     *     generated
     */
    public List<Path> write() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, Document> entry : files().entrySet()) {
            if (replace(entry.getKey(), entry.getValue().text())) {
                changed.add(entry.getKey());
            }
        }
        for (Path surplus : surplus()) {
            Files.delete(surplus);
            changed.add(surplus);
        }
        return changed;
    }

    /** Returns every file that {@link #write} would change. */
    public List<StaleDocument> check() throws IOException {
        List<StaleDocument> stale = new ArrayList<>();
        for (Map.Entry<Path, Document> entry : files().entrySet()) {
            Path file = entry.getKey();
            if (!Files.isRegularFile(file)) {
                stale.add(new StaleDocument(file, 0, "the file is missing"));
                continue;
            }
            String there = text(file);
            if (!there.equals(entry.getValue().text())) {
                stale.add(difference(file, there, entry.getValue().text()));
            }
        }
        for (Path surplus : surplus()) {
            stale.add(new StaleDocument(surplus, 0, "the file is no longer generated"));
        }
        return stale;
    }

    private Map<Path, Document> files() throws IOException {
        Map<Path, Document> files = new LinkedHashMap<>();
        for (Document document : documents) {
            Path file = root.resolve(document.path()).normalize();
            if (!file.startsWith(root) || file.equals(root)) {
                throw new IOException(document.path() + " lies outside of " + root);
            }
            if (files.put(file, document) != null) {
                throw new IOException("two documents are written to " + file);
            }
        }
        return files;
    }

    private static boolean replace(Path file, String text) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file + " is in the way: it is no file");
        }
        if (Files.exists(file)) {
            String there = text(file);
            if (there.equals(text)) {
                return false;
            }
            if (!there.isEmpty() && !Document.isOurs(there)) {
                throw new IOException(file + " is in the way: it was not generated (it lacks the line \""
                        + Document.MARKER + "\" at its beginning). Move it, or write the documents elsewhere");
            }
        }
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IOException(file + " cannot be written: " + reason(e), e);
        }
        return true;
    }

    private List<Path> surplus() throws IOException {
        if (!owned || !Files.isDirectory(root)) {
            return List.of();
        }
        Map<Path, Document> wanted = files();
        List<Path> surplus = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                if (!wanted.containsKey(file) && Document.isOurs(head(file))) {
                    surplus.add(file);
                }
            }
        }
        return surplus;
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(Document.HEAD * 4), StandardCharsets.UTF_8);
        }
    }

    /** Decodes a file; what is not UTF-8 becomes replacement characters, and so differs. */
    private static String text(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile() + " is no directory";
        }
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static StaleDocument difference(Path file, String there, String wanted) {
        String[] old = there.split("\n", -1);
        String[] now = wanted.split("\n", -1);
        int line = 0;
        while (line < old.length && line < now.length && old[line].equals(now[line])) {
            line++;
        }
        String found = line < old.length ? quoted(old[line], now, line) : "the end";
        String expected = line < now.length ? quoted(now[line], old, line) : "the end";
        return new StaleDocument(file, line + 1, "found " + found + ", the contracts give " + expected);
    }

    /** Returns a part of a line, from shortly before the first difference to the other line. */
    private static String quoted(String line, String[] others, int index) {
        String other = index < others.length ? others[index] : "";
        int same = 0;
        while (same < line.length() && same < other.length() && line.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = line.length() <= LONGEST ? 0 : Math.max(0, Math.min(same - LONGEST / 2, line.length() - LONGEST));
        String part = line.substring(from, Math.min(line.length(), from + LONGEST));
        return (from > 0 ? "…" : "") + Quote.text(part) + (from + part.length() < line.length() ? "…" : "");
    }
}
