package dev.contracts.cli.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The accessibility checker axe-core, run in a page: contrast, names, roles, landmarks, up to WCAG 2.2 AA. */
public final class Axe {
    private Axe() {}

    /** What is wrong with the page as it is shown now, a line an element; and where the contrast
     * of a text could not be computed. */
    public static List<String> findings(BrowserPage page) throws IOException {
        try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (axe == null) {
                throw new AssertionError("axe-core is on the classpath with the profile browser: mvn verify -Pbrowser");
            }
            page.eval(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + ";0");
        }
        JsonNode results = page.eval("axe.run(document, {resultTypes: ['violations', 'incomplete']})"
                + ".then(r => ({wrong: r.violations, unclear: r.incomplete.filter(i => i.id === 'color-contrast')}))");
        List<String> findings = new ArrayList<>();
        for (String kind : List.of("wrong", "unclear")) {
            for (JsonNode rule : results.path(kind)) {
                for (JsonNode node : rule.path("nodes")) {
                    if (kind.equals("unclear") && node.path("html").asString().contains("aria-hidden")) {
                        continue;
                    }
                    findings.add(kind + " " + rule.path("id").asString() + ": "
                            + node.path("html").asString() + " "
                            + node.path("failureSummary").asString());
                }
            }
        }
        return findings;
    }
}
