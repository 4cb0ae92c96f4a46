package dev.contracts.runner.report.writer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A report to be written.
 *
 * @param file the file, below the directory of the report context; null when the report goes to the console alone
 */
record ReportTask(ReportFormat format, @Nullable Path file) {}
