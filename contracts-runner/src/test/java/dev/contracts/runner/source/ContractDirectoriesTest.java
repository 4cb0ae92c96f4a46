package dev.contracts.runner.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.contracts.runner.source.SourceError.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractDirectoriesTest {
    @TempDir
    Path base;

    private Path file(String name) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "{}");
    }

    private ContractDirectories.Content find(String directory) {
        return new ContractDirectories(Set.of("positions", "trade-history"), base).find(base.resolve(directory));
    }

    private void assertProblem(String place, Kind kind, String message) {
        assertThat(find("out").found().problems())
                .extracting(SourceError::source, SourceError::kind)
                .containsExactly(tuple(place, kind));
        assertThat(find("out").found().problems().get(0).message()).contains(message);
    }

    @Test
    void theDirectoryDirectlyBelowNamesTheContract() throws IOException {
        file("out/positions/trade-history/b.ndjson");
        file("out/positions/trade-history.json");
        file("out/trade-history/a.json");
        assertThat(find("out").found().files())
                .extracting(PayloadFile::display, PayloadFile::contract, PayloadFile::sequence)
                .containsExactly(
                        tuple("out/positions/trade-history.json", "positions", false),
                        tuple("out/positions/trade-history/b.ndjson", "positions", true),
                        tuple("out/trade-history/a.json", "trade-history", false));
        assertThat(find("out").found().problems()).isEmpty();
    }

    @Test
    void aDirectoryFurtherUpNamesNothing() throws IOException {
        file("positions/out/postions/a.json");
        ContractDirectories.Content content = find("positions/out");
        assertThat(content.found().files()).isEmpty();
        assertThat(content.found().problems())
                .extracting(SourceError::message)
                .containsExactly("no contract is named \"postions\"; did you mean \"positions\"?");
    }

    @Test
    void aNameThatIsLikeNoneIsAnsweredWithAllOfThem() throws IOException {
        file("out/weather/a.json");
        assertProblem("out/weather", Kind.USAGE, "there are positions, trade-history");
    }

    @Test
    void aPayloadOutsideOfTheDirectoriesIsAProblem() throws IOException {
        file("out/positions.json");
        assertProblem("out/positions.json", Kind.USAGE, "lies in no contract's directory");
    }

    @Test
    void aDirectoryOfForeignFilesOnlyIsAProblem() throws IOException {
        file("out/positions/a.jsn");
        assertProblem("out/positions", Kind.USAGE, "no file ends in .json");
    }

    @Test
    void aLinkAmongThePayloadsIsAProblem() throws IOException {
        file("out/positions/a.json");
        Files.createSymbolicLink(base.resolve("out/positions/b.json"), base.resolve("nowhere"));
        assertProblem("out/positions/b.json", Kind.UNREADABLE, "symbolic link");
        assertThat(find("out").found().files()).hasSize(1);
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsAProblem() throws IOException {
        file("out");
        assertProblem("out", Kind.USAGE, "not a directory");
    }

    @Test
    void whatIsPassedOverIsNoted() throws IOException {
        file("out/.run");
        file("out/notes.txt");
        file("out/trade-history/a.json");
        file("out/trade-history/a.txt");
        Files.createDirectories(base.resolve("out/positions"));
        Files.createDirectories(base.resolve("out/postions"));
        ContractDirectories.Content content = find("out");
        assertThat(content.found().problems()).isEmpty();
        assertThat(content.found().ignored()).isEqualTo(2);
        assertThat(content.notes())
                .containsExactly(
                        "out/notes.txt is no payload by its name",
                        "out/positions is empty",
                        "out/postions is named like no contract, and is empty",
                        "out/trade-history holds a file that is no payload by its name");
    }

    @Test
    void noDirectoryHoldsNothing() {
        assertThat(find("nowhere").found()).isEqualTo(find("elsewhere").found());
        assertThat(find("nowhere").found().files()).isEmpty();
        assertThat(find("nowhere").found().problems()).isEmpty();
    }
}
