package dev.contracts.runner.run;

import dev.contracts.runner.source.PayloadFile;
import java.util.List;

/**
 * The result of one file.
 *
 * @param file the file and its contract
 * @param counts how many payloads were read of it, and how many violations they have
 * @param listed its first payloads one by one, at most {@value #LISTED_PAYLOADS}; the others are only counted
 * @param violations those that are listed, in the order in which they were found; some may be in payloads that are not
 */
public record CheckedFile(
        PayloadFile file, PayloadCounts counts, List<CheckedPayload> listed, List<LocatedViolation> violations) {
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

    /** Returns how many payloads were read of it. */
    public long payloads() {
        return counts.payloads();
    }

    /** Returns the number of violations of severity {@code error}, listed or not. */
    public long errors() {
        return counts.errors();
    }

    /** Returns the number of violations of severity {@code warning}, listed or not. */
    public long warnings() {
        return counts.warnings();
    }

    /** Returns how many payloads were checked but are not listed one by one. */
    public long unlisted() {
        return counts.payloads() - listed.size();
    }
}
