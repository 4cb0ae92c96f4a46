/** The report as one HTML page, and the one way by which text reaches HTML. */
@NullMarked
package dev.contracts.runner.report.html;

import org.jspecify.annotations.NullMarked;
