package dev.contracts.runner.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.contracts.runner.source.SourceError.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadFinderTest {
    private static final Set<String> CONTRACTS = Set.of("positions", "trade-history");

    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "{}");
    }

    private static FoundPayloads find(Object... paths) {
        return new PayloadFinder(CONTRACTS, null, false)
                .find(List.of(paths).stream().map(Object::toString).toList());
    }

    @Test
    void theDirectoryNamesTheContract() throws IOException {
        assertThat(find(file("positions/trade-history.json")).files())
                .extracting(PayloadFile::contract)
                .containsExactly("positions");
    }

    @Test
    void theFileNameUpToItsFirstDotNamesTheContract() throws IOException {
        assertThat(find(file("today/trade-history.2026-11-02.json")).files())
                .extracting(PayloadFile::contract)
                .containsExactly("trade-history");
    }

    @Test
    void aDirectoryFurtherUpNamesTheContract() throws IOException {
        assertThat(find(file("positions/examples/valid/open.json")).files())
                .extracting(PayloadFile::contract)
                .containsExactly("positions");
    }

    @Test
    void aFileOfNoContractIsAMistake() throws IOException {
        FoundPayloads found = find(file("notes.json"));
        assertThat(found.files()).isEmpty();
        assertThat(found.problems()).extracting(SourceError::kind).containsExactly(Kind.USAGE);
    }

    @Test
    void theNamedContractWins() throws IOException {
        Path file = file("positions/a.jsonl");
        assertThat(new PayloadFinder(CONTRACTS, "trade-history", false)
                        .find(List.of(file.toString()))
                        .files())
                .containsExactly(new PayloadFile(file, file.toString(), "trade-history", true));
    }

    @Test
    void aDirectoryIsSearchedInTheOrderOfNames() throws IOException {
        file("positions/b.json");
        file("positions/a.ndjson");
        file("positions/a.expected");
        FoundPayloads found = find(folder);
        assertThat(found.files())
                .extracting(payload -> payload.path().getFileName().toString())
                .containsExactly("a.ndjson", "b.json");
        assertThat(found.ignored()).isEqualTo(1);
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void anEmptyDirectoryIsAMistake() {
        assertThat(find(folder).problems()).extracting(SourceError::kind).containsExactly(Kind.USAGE);
    }

    @Test
    void aMissingFileHasNoVerdict() {
        assertThat(find(folder.resolve("gone.json")).problems())
                .containsExactly(new SourceError(
                        Kind.UNREADABLE, folder.resolve("gone.json").toString(), "no such file or directory"));
    }

    @Test
    void aLinkInADirectoryIsNamedAndNotFollowed() throws IOException {
        file("positions/a.json");
        Files.createSymbolicLink(folder.resolve("positions/link.json"), Path.of("a.json"));
        Files.createSymbolicLink(folder.resolve("positions/loop"), folder);
        Files.createSymbolicLink(folder.resolve("positions/notes"), Path.of("nowhere"));
        FoundPayloads found = find(folder);
        assertThat(found.files()).hasSize(1);
        assertThat(found.ignored()).isEqualTo(1);
        assertThat(found.problems())
                .extracting(problem -> Path.of(problem.source()).getFileName().toString(), SourceError::kind)
                .containsExactlyInAnyOrder(tuple("link.json", Kind.UNREADABLE), tuple("loop", Kind.UNREADABLE));
    }

    @Test
    void aLinkToADirectoryIsSearchedWhenItIsNamedItself() throws IOException {
        file("2026-11-02/open.json");
        Path link = Files.createSymbolicLink(folder.resolve("positions"), Path.of("2026-11-02"));
        FoundPayloads found = find(link);
        assertThat(found.problems()).isEmpty();
        assertThat(found.files())
                .containsExactly(new PayloadFile(link.resolve("open.json"), link + "/open.json", "positions", false));
    }

    @Test
    void aFileThatIsNamedSeveralTimesIsCheckedOnce() throws IOException {
        Path file = file("positions/a.json");
        file("positions/b.json");
        FoundPayloads found = find(file, folder, folder + "/positions/../positions/a.json", file);
        assertThat(found.files())
                .extracting(payload -> payload.path().getFileName().toString())
                .containsExactly("a.json", "b.json");
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void standardInputIsReadOnce() {
        FoundPayloads found = new PayloadFinder(CONTRACTS, "positions", false).find(List.of("-", "-"));
        assertThat(found.files()).hasSize(1);
        assertThat(found.problems())
                .containsExactly(new SourceError(Kind.USAGE, "-", "standard input can be named only once"));
    }

    @Test
    void standardInputNeedsAContract() {
        assertThat(find("-").problems()).extracting(SourceError::kind).containsExactly(Kind.USAGE);
        assertThat(new PayloadFinder(CONTRACTS, "positions", true)
                        .find(List.of("-"))
                        .files())
                .containsExactly(new PayloadFile(null, "-", "positions", true));
    }

    @Test
    void aRecordedSessionIsKnownByItsName() throws IOException {
        Path session = Files.createFile(folder.resolve("probe-1.recording.ndjson"));
        FoundPayloads found = new PayloadFinder(Set.of("positions"), null, false).find(List.of(folder.toString()));
        assertThat(found.recordings()).extracting(RecordedSession::path).containsExactly(session);
        assertThat(found.files()).isEmpty();
        assertThat(found.isEmpty()).isFalse();
        assertThat(found.withoutRecordings().problems())
                .extracting(SourceError::message)
                .containsExactly("a recorded session: it is replayed by ./contracts check");
    }
}
