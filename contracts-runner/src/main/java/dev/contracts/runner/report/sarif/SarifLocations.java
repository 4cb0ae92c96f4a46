package dev.contracts.runner.report.sarif;

import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.LogicalLocation;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import dev.contracts.Violation;
import dev.contracts.output.TerminalText;
import dev.contracts.output.UriText;
import dev.contracts.runner.report.ReportPaths;
import dev.contracts.runner.report.RuleLocation;
import dev.contracts.runner.run.Excerpt;
import dev.contracts.runner.run.LocatedViolation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes locations in files as SARIF has them; columns count code points. */
final class SarifLocations {
    private final ReportPaths paths;

    SarifLocations(ReportPaths paths) {
        this.paths = paths;
    }

    /** Returns the location of a file as a whole. */
    Location file(String display) {
        return location(display, null);
    }

    /** Returns the location of the value that a violation is about; the excerpt tells its end. */
    Location value(LocatedViolation located) {
        Violation violation = located.violation();
        Region region = new Region();
        region.setStartLine(violation.line());
        region.setStartColumn(violation.column());
        Excerpt excerpt = located.excerpt();
        if (excerpt != null) {
            String value = excerpt.value();
            region.setEndColumn(violation.column() + Math.max(1, value.codePointCount(0, value.length())));
            ArtifactContent snippet = new ArtifactContent();
            snippet.setText(TerminalText.escape(value));
            region.setSnippet(snippet);
        }
        Location location = location(located.file(), region);
        if (!violation.pointer().isEmpty()) {
            LogicalLocation pointer = new LogicalLocation();
            pointer.setFullyQualifiedName(TerminalText.escape(violation.pointer()));
            location.setLogicalLocations(Set.of(pointer));
        }
        return location;
    }

    /** Returns the location of the line that states a rule. */
    Location rule(RuleLocation stated) {
        Region region = new Region();
        region.setStartLine(Math.max(1, stated.line()));
        Location location = location(stated.file(), region);
        location.setId(1);
        location.setMessage(SarifText.message("the rule"));
        return location;
    }

    private Location location(String display, @Nullable Region region) {
        ArtifactLocation artifact = new ArtifactLocation();
        artifact.setUri(UriText.of(paths.of(display)));
        PhysicalLocation physical = new PhysicalLocation();
        physical.setArtifactLocation(artifact);
        if (region != null) {
            physical.setRegion(region);
        }
        Location location = new Location();
        location.setPhysicalLocation(physical);
        return location;
    }
}
