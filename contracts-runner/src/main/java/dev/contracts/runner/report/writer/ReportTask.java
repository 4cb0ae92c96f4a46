package dev.contracts.runner.report.writer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One report to be written.
 *
 * @param file where to, below the directory of the scene; null when the report goes to the console alone
 */
record ReportTask(ReportFormat format, @Nullable Path file) {}
