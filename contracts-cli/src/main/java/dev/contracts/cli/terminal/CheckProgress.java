package dev.contracts.cli.terminal;

import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.source.FoundPayloads;
import dev.contracts.runner.source.PayloadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while much is checked; nothing when nobody watches or there is little to do. */
public final class CheckProgress implements AutoCloseable {
    /** Less than this is checked before a bar could be read. */
    private static final long WORTH_A_BAR = 8L << 20;

    private final @Nullable ProgressBar bar;

    public CheckProgress(Terminal terminal, FoundPayloads found) {
        long size = terminal.progress() ? size(found) : 0;
        this.bar = size < WORTH_A_BAR
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("checking")
                        .setInitialMax(size)
                        .setUnit(" MiB", 1L << 20)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .clearDisplayOnFinish()
                        .build();
    }

    private static long size(FoundPayloads found) {
        long size = 0;
        for (PayloadFile file : found.files()) {
            size += size(file.path());
        }
        return size;
    }

    /** Returns the size of a file; one that cannot be read is reported when it is read, and counts nothing here. */
    private static long size(@Nullable Path path) {
        try {
            return path == null ? 0 : Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Moves the bar, then tells the other listener. */
    public RunListener then(RunListener next) {
        return new RunListener() {
            @Override
            public void file(PayloadFile file) {
                next.file(file);
            }

            @Override
            public void payload(long bytes) {
                if (bar != null) {
                    bar.stepBy(bytes);
                }
                next.payload(bytes);
            }

            @Override
            public void violation(LocatedViolation violation) {
                next.violation(violation);
            }
        };
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
