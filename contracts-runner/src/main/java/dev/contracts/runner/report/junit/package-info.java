/** TODO dev.contracts.runner.report.junit. */
@NullMarked
package dev.contracts.runner.report.junit;

import org.jspecify.annotations.NullMarked;
