/** The JUnit report. */
@NullMarked
package dev.contracts.runner.report.junit;

import org.jspecify.annotations.NullMarked;
