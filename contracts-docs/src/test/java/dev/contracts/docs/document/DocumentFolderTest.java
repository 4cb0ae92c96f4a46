package dev.contracts.docs.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFolderTest {
    @TempDir
    private Path root;

    private static Document document(String path, String text) {
        return new Document(path, "<!-- " + Document.MARKER + " -->\n" + text);
    }

    private DocumentFolder folder(boolean owned, Document... documents) {
        return new DocumentFolder(root, List.of(documents), owned);
    }

    @Test
    void whatIsWrittenIsUpToDateAndIsNotWrittenAgain() throws IOException {
        DocumentFolder folder = folder(false, document("a.md", "one\n"), document("sub/b.md", "two\n"));
        assertThat(folder.write()).containsExactly(root.resolve("a.md"), root.resolve("sub/b.md"));
        assertThat(folder.check()).isEmpty();
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(root.resolve("a.md"), old);
        assertThat(folder.write()).isEmpty();
        assertThat(Files.getLastModifiedTime(root.resolve("a.md"))).isEqualTo(old);
    }

    @Test
    void aStaleFileIsNamedWithItsFirstLineThatDiffers() throws IOException {
        folder(false, document("a.md", "one\ntwo\n")).write();
        List<StaleDocument> stale = folder(false, document("a.md", "one\nthree\n"), document("b.md", ""))
                .check();
        assertThat(stale)
                .extracting(StaleDocument::toString)
                .containsExactly(
                        root.resolve("a.md") + ":3: found \"two\", the contracts give \"three\"",
                        root.resolve("b.md") + ": the file is missing");
        assertThat(Files.readString(root.resolve("a.md"))).endsWith("two\n");
    }

    @Test
    void aLongLineIsShownWhereItDiffers() throws IOException {
        folder(false, document("a.md", "x".repeat(500) + "old" + "y".repeat(500)))
                .write();
        String difference = folder(false, document("a.md", "x".repeat(500) + "new" + "y".repeat(500)))
                .check()
                .get(0)
                .difference();
        assertThat(difference).contains("xold", "xnew").hasSizeLessThan(300);
    }

    @Test
    void aFileThatEndsTooSoonIsStale() throws IOException {
        folder(false, document("a.md", "one\n")).write();
        assertThat(folder(false, document("a.md", "one\ntwo\n")).check())
                .extracting(StaleDocument::line)
                .containsExactly(3);
    }

    @Test
    void aFileOfOthersIsNeverReplaced() throws IOException {
        Files.writeString(root.resolve("a.md"), "mine\n");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> folder(false, document("a.md", "")).write())
                .withMessageContaining("is in the way");
        assertThat(root.resolve("a.md")).hasContent("mine\n");
    }

    @Test
    void whatCannotBeWrittenIsSaidWithItsReason() throws IOException {
        Files.createDirectory(root.resolve("a.md"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> folder(false, document("a.md", "")).write())
                .withMessageContaining("a.md is in the way: it is no file");
        Files.writeString(root.resolve("sub"), "");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> folder(false, document("sub/b.md", "")).write())
                .withMessageContaining("b.md cannot be written: ")
                .withMessageContaining("sub is no directory");
    }

    @Test
    void anOwnedFolderLosesWhatIsNoLongerGeneratedAndNothingElse() throws IOException {
        folder(true, document("a.md", ""), document("sub/b.md", "")).write();
        Files.writeString(root.resolve("sub/mine.md"), "mine\n");
        DocumentFolder later = folder(true, document("a.md", ""));
        assertThat(later.check())
                .extracting(StaleDocument::toString)
                .containsExactly(root.resolve("sub/b.md") + ": the file is no longer generated");
        assertThat(later.write()).containsExactly(root.resolve("sub/b.md"));
        assertThat(root.resolve("sub/b.md")).doesNotExist();
        assertThat(root.resolve("sub/mine.md")).exists();
        assertThat(later.check()).isEmpty();
    }

    @Test
    void aFolderThatIsSharedKeepsWhatOthersGenerated() throws IOException {
        folder(false, document("a.md", ""), document("b.md", "")).write();
        assertThat(folder(false, document("a.md", "")).write()).isEmpty();
        assertThat(root.resolve("b.md")).exists();
    }

    @Test
    void nothingIsWrittenOutsideOfTheFolder() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> folder(false, document("../a.md", "")).write())
                .withMessageContaining("outside");
    }

    @Test
    void aDocumentSaysThatItIsGenerated() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Document("a.md", "text"));
    }
}
