package dev.contracts.runner.run;

/**
 * The numbers of a file or of a run.
 *
 * @param payloads how many payloads were checked
 * @param keepAlives how many messages were keep-alives and no payloads
 * @param errors violations of that severity, listed or not
 * @param warnings violations of that severity, listed or not
 */
public record PayloadCounts(long payloads, long keepAlives, long errors, long warnings) {
    static final PayloadCounts NONE = new PayloadCounts(0, 0, 0, 0);

    PayloadCounts plus(PayloadCounts other) {
        return new PayloadCounts(
                payloads + other.payloads,
                keepAlives + other.keepAlives,
                errors + other.errors,
                warnings + other.warnings);
    }
}
