package dev.contracts.cli.terminal;

import dev.contracts.output.TerminalStyle;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * The streams that the program reads from and writes to: UTF-8 whatever the locale, and colour only where a person looks.
 *
 * @param in standard input
 * @param out results
 * @param err progress and mistakes
 * @param colour whether {@code out} and {@code err} may carry ANSI sequences
 * @param progress whether somebody watches {@code err}
 * @param environment the variables of the process
 */
public record Terminal(
        InputStream in,
        ResultWriter out,
        PrintWriter err,
        boolean colour,
        boolean progress,
        Map<String, String> environment) {
    /** Set by the launcher, which can tell: the Java platform cannot, for one stream alone. */
    private static final String OUT_IS_TERMINAL = "contracts.terminal.out";

    private static final String ERR_IS_TERMINAL = "contracts.terminal.err";

    public static Terminal ofProcess() {
        boolean colour = Boolean.getBoolean(OUT_IS_TERMINAL)
                && System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(
                // a bare FileInputStream asks a pipe for its position, which it has not
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                ResultWriter.to(new FileOutputStream(FileDescriptor.out)),
                ResultWriter.to(new FileOutputStream(FileDescriptor.err)),
                colour,
                Boolean.getBoolean(ERR_IS_TERMINAL),
                System.getenv());
    }

    public TerminalStyle style() {
        return colour ? TerminalStyle.ansi() : TerminalStyle.plain();
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}
