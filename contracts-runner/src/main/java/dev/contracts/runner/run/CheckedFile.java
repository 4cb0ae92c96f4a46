package dev.contracts.runner.run;

import dev.contracts.runner.source.PayloadFile;
import java.util.List;

/**
 * The result of one file.
 *
 * @param file the file and its contract
 * @param payloads how many payloads were read of it
 * @param errors violations of that severity, listed or not
 * @param warnings violations of that severity, listed or not
 * @param listed its first payloads one by one, at most {@value #LISTED_PAYLOADS}; the others are only counted
 * @param violations those that are listed, in the order in which they were found; some may be in payloads that are not
 */
public record CheckedFile(
        PayloadFile file,
        long payloads,
        long errors,
        long warnings,
        List<CheckedPayload> listed,
        List<LocatedViolation> violations) {
    /** The number of payloads of one file that are listed: a long sequence must not fill the memory. */
    public static final int LISTED_PAYLOADS = 1_000;

    public CheckedFile {
        listed = List.copyOf(listed);
        violations = List.copyOf(violations);
    }

    /** Returns the file's name in reports. */
    public String display() {
        return file.display();
    }

    /** Returns the name of the contract that it was checked against. */
    public String contract() {
        return file.contract();
    }

    /** Returns how many payloads were checked but are not listed one by one. */
    public long unlisted() {
        return payloads - listed.size();
    }
}
