package dev.contracts.recorder.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IoFailureTextTest {
    static Stream<Arguments> exceptions() {
        return Stream.of(
                Arguments.of(new FileAlreadyExistsException("target"), "target is in the way: it is no directory"),
                Arguments.of(new AccessDeniedException("target"), "target may not be read or written"),
                Arguments.of(new NoSuchFileException("target/x.ndjson"), "target/x.ndjson is gone"),
                Arguments.of(
                        new FileSystemException("x", null, "No space left on device"), "x: No space left on device"),
                Arguments.of(new FileSystemException("x"), "x: FileSystemException"),
                Arguments.of(new IOException("Disk quota exceeded"), "Disk quota exceeded"),
                Arguments.of(new IOException(), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void everyExceptionIsSaidInWords(IOException exception, String words) {
        assertThat(IoFailureText.of(exception)).isEqualTo(words);
    }
}
