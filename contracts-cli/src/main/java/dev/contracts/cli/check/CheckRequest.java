package dev.contracts.cli.check;

import dev.contracts.Profile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to have checked.
 *
 * @param paths of payloads, as they were written
 * @param schemas the folder of the contracts; null for the project's
 * @param contract of every payload; null to tell it by names
 * @param context {@code NAME=VALUE}, as it was written
 * @param limits {@code NAME=NUMBER}, as it was written
 * @param profile on whose behalf
 * @param strict whether an undeclared property is an error
 * @param ndjson whether each line of standard input is a payload
 * @param snapshot whether the payloads were taken at one moment
 * @param format how to report
 * @param reports {@code FORMAT=FILE} or {@code auto}, as they were written
 */
public record CheckRequest(
        List<String> paths,
        @Nullable Path schemas,
        @Nullable String contract,
        List<String> context,
        List<String> limits,
        Profile profile,
        boolean strict,
        boolean ndjson,
        boolean snapshot,
        OutputFormat format,
        List<String> reports) {
    public CheckRequest {
        paths = List.copyOf(paths);
        context = List.copyOf(context);
        limits = List.copyOf(limits);
        reports = List.copyOf(reports);
    }
}
