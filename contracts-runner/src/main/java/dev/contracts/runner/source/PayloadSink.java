package dev.contracts.runner.source;

/** Takes the payloads of one file, in its order. */
public interface PayloadSink {
    /**
     * Takes a payload.
     *
     * @param line the line of the file that it starts on, from 1
     * @param bytes its text; the sink may keep them
     */
    void payload(int line, byte[] bytes);

    /** Takes a payload beyond a limit: there is no verdict on it. */
    void refused(int line, String message);

    /** Takes the problem of a file that cannot be read to its end. */
    void problem(SourceError problem);
}
