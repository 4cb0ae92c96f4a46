package dev.contracts.runner.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Describes why a file could not be read. */
final class IoErrorText {
    private IoErrorText() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        @Nullable String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return "cannot be read: " + (reason == null ? e.getClass().getSimpleName() : reason);
    }
}
