package dev.contracts.recorder.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * The reason in words why something cannot be written: the exceptions for files often have no more in their message than a
 * name.
 */
final class IoFailureText {
    private IoFailureText() {}

    static String of(IOException e) {
        if (!(e instanceof FileSystemException failure)) {
            return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        }
        String file = String.valueOf(failure.getFile());
        if (e instanceof FileAlreadyExistsException) {
            return file + " is in the way: it is no directory";
        }
        if (e instanceof AccessDeniedException) {
            return file + " may not be read or written";
        }
        if (e instanceof NoSuchFileException) {
            return file + " is gone";
        }
        return file + ": " + (failure.getReason() == null ? e.getClass().getSimpleName() : failure.getReason());
    }
}
