package dev.contracts.runtime.violation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Severity;
import dev.contracts.Verdict;
import dev.contracts.runtime.TestRules;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.reads.RuleSite;
import dev.contracts.runtime.reads.RuleSites;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rules run on a payload with faults, what they are given of it, and what is said of those that do not run. */
class PartialRulesTest {
    private static final ExplainedRule TOTAL = rule("total");
    private static final ExplainedRule COUNT = rule("count");
    private static final ExplainedRule ITEM = rule("item");
    private static final ExplainedRule KIND = rule("kind");
    private static final ExplainedRule CIRCLE = rule("circle");
    private static final ExplainedRule SQUARE = rule("square");
    private static final ExplainedRule SUM = rule("sum");
    private static final ExplainedRule NEEDY = TestRules.rule("t.needy", Severity.ERROR, "", "limit");

    private static final RuleSites SITES = RuleSites.of(
            RuleSite.create()
                    .rule(TOTAL, "/total", "/items/*/n")
                    .rule(COUNT, "/items")
                    .rule(NEEDY, "/total")
                    .required("total", RuleSite.LEAF)
                    .required("items", 1)
                    .optional("shape", 3)
                    .optional("sums", 6),
            RuleSite.create().items(2),
            RuleSite.create()
                    .rule(ITEM, "/n", "/note")
                    .required("n", RuleSite.LEAF)
                    .optional("note", RuleSite.LEAF),
            RuleSite.create()
                    .rule(KIND, "/kind")
                    .required("kind", RuleSite.LEAF)
                    .union("kind")
                    .variant("circle", 4)
                    .variant("square", 5),
            RuleSite.create()
                    .rule(KIND, "/kind")
                    .rule(CIRCLE, "/r")
                    .required("kind", RuleSite.LEAF)
                    .required("r", RuleSite.LEAF),
            RuleSite.create()
                    .rule(KIND, "/kind")
                    .rule(SQUARE, "/a")
                    .required("kind", RuleSite.LEAF)
                    .required("a", RuleSite.LEAF),
            RuleSite.create().rule(SUM, "/x").map(RuleSite.LEAF));

    private static ExplainedRule rule(String name) {
        return TestRules.rule("t." + name, Severity.ERROR, "");
    }

    /**
     * Returns what each rule is given, sorted, and what is said of those that did not run.
     *
     * @param faults pointers of values of the wrong type; behind a space the name of a property that is missing there
     */
    private static List<String> ran(int most, String payload, String... faults) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        Options options = Options.DEFAULT.withLimits(Limits.DEFAULT.withViolations(most));
        ViolationCollector out = new ViolationCollector(bytes, "t", options);
        JsonLocator locator = new JsonLocator(bytes);
        for (String fault : faults) {
            String[] parts = fault.split(" ", -1);
            out.refused(
                    parts.length == 1
                            ? TypeConstraint.of("t#/" + fault, SchemaType.BOOLEAN)
                            : new RequiredConstraint("t#/required", parts[1]),
                    locator.offset(parts[0]));
        }
        List<String> said = new ArrayList<>();
        out.runPartly(SITES, (rule, offset, self) -> {
            String seen = self instanceof Map<?, ?> map ? new TreeMap<>(map).toString() : String.valueOf(self);
            said.add(rule.rule().id() + " of " + seen);
            if (seen.contains("fails")) {
                throw new RuleError("division by zero");
            }
            return !seen.contains("false");
        });
        said.sort(null);
        Verdict<String> verdict = out.verdict(
                null,
                Stream.of(TOTAL, COUNT, ITEM, KIND, CIRCLE, SQUARE, SUM, NEEDY)
                        .map(ExplainedRule::rule)
                        .toList());
        verdict.violations().stream()
                .filter(violation -> violation.rule().startsWith("t."))
                .forEach(violation ->
                        said.add("broken " + violation.rule() + " " + violation.pointer() + " " + violation.message()));
        verdict.unchecked()
                .forEach(each -> said.add("stopped " + each.rule() + " " + each.pointer() + ": " + each.reason()
                        + (each.partly() ? " (ran elsewhere)" : "")));
        return said;
    }

    private static List<String> ran(String payload, String... faults) {
        return ran(100, payload, faults);
    }

    @Test
    void aRuleIsGivenWhatItReadsAndNothingElse() {
        assertThat(ran(
                        "{\"total\":3,\"items\":[{\"n\":1,\"x\":{}},{\"n\":2.5,\"note\":null}],\"extra\":[1]}",
                        "/extra"))
                .containsExactly(
                        "t.count of {items=[null, null]}",
                        "t.item of {n=1}",
                        "t.item of {n=2.5}",
                        "t.total of {items=[{n=1}, {n=2.5}], total=3}",
                        "stopped t.needy : context limit not given");
    }

    @Test
    void aFaultStopsTheRulesThatReadIt() {
        assertThat(ran(
                        "{\"total\":\"x\",\"items\":[{\"n\":1},{\"n\":\"y\"},{\"n\":3,\"note\":7}]}",
                        "/total",
                        "/items/1/n"))
                .containsExactly(
                        "t.count of {items=[null, null, null]}",
                        "t.item of {n=1}",
                        "t.item of {n=3, note=7}",
                        "stopped t.item /items/1: /items/1/n violates schema.type (ran elsewhere)",
                        "stopped t.needy : context limit not given",
                        "stopped t.total : /total violates schema.type");
    }

    @Test
    void aPropertyThatIsMissingStopsThoseThatReadIt() {
        assertThat(ran("{\"items\":[{},{\"n\":1}]}", " total", "/items/0 n", "/items/1 zzz"))
                .containsExactly(
                        "t.count of {items=[null, null]}",
                        "t.item of {n=1}",
                        "stopped t.item /items/0: /items/0 lacks n (schema.required) (ran elsewhere)",
                        "stopped t.needy : context limit not given",
                        "stopped t.total : the payload lacks total (schema.required)");
    }

    @Test
    void whereTheValuesAreHiddenTheirRulesAreStopped() {
        assertThat(ran("{\"total\":1,\"items\":{\"n\":1},\"shape\":[1]}", "/items", "/shape"))
                .containsExactly(
                        "stopped t.circle /shape: /shape violates schema.type",
                        "stopped t.count : /items violates schema.type",
                        "stopped t.item /items: /items violates schema.type",
                        "stopped t.kind /shape: /shape violates schema.type",
                        "stopped t.needy : context limit not given",
                        "stopped t.square /shape: /shape violates schema.type",
                        "stopped t.total : /items violates schema.type");
        assertThat(ran("{\"total\":1,\"items\":null,\"shape\":null}", "/items"))
                .containsExactly(
                        "stopped t.count : /items violates schema.type",
                        "stopped t.item /items: /items violates schema.type",
                        "stopped t.needy : context limit not given",
                        "stopped t.total : /items violates schema.type");
        assertThat(ran("{\"total\":1,\"shape\":null}", " items"))
                .containsExactly(
                        "stopped t.count : the payload lacks items (schema.required)",
                        "stopped t.item /items: the payload lacks items (schema.required)",
                        "stopped t.needy : context limit not given",
                        "stopped t.total : the payload lacks items (schema.required)");
    }

    /** Of a list where a number is demanded as well, nobody has looked at the items. */
    @Test
    void inAValueOfTheWrongTypeNoRuleRuns() {
        assertThat(ran(
                        "{\"total\":1,\"items\":[{\"n\":1}],\"shape\":{\"kind\":\"circle\",\"r\":1}}",
                        "/items",
                        "/shape"))
                .containsExactly(
                        "stopped t.circle /shape: /shape violates schema.type",
                        "stopped t.count : /items violates schema.type",
                        "stopped t.item /items: /items violates schema.type",
                        "stopped t.kind /shape: /shape violates schema.type",
                        "stopped t.needy : context limit not given",
                        "stopped t.total : /items violates schema.type");
    }

    @Test
    void theTagTellsWhichRulesThereAre() {
        String payload = "{\"total\":1,\"items\":[],\"shape\":%s,\"z\":0}";
        assertThat(ran(payload.formatted("{\"kind\":\"circle\",\"r\":2,\"a\":3}"), "/z"))
                .contains("t.circle of {r=2}", "t.kind of {kind=circle}")
                .noneMatch(line -> line.contains("square"));
        assertThat(ran(payload.formatted("{\"x\":[{}],\"kind\":\"square\",\"a\":\"u\"}"), "/shape/a"))
                .contains("t.kind of {kind=square}", "stopped t.square /shape: /shape/a violates schema.type")
                .noneMatch(line -> line.contains("circle"));
        assertThat(ran(payload.formatted("{\"kind\":\"oval\",\"r\":2}"), "/shape/kind"))
                .contains(
                        "stopped t.circle /shape: /shape/kind violates schema.type",
                        "stopped t.kind /shape: /shape/kind violates schema.type",
                        "stopped t.square /shape: /shape/kind violates schema.type");
        assertThat(ran(payload.formatted("{\"r\":2}"), "/shape kind"))
                .contains(
                        "stopped t.circle /shape: /shape lacks kind (schema.required)",
                        "stopped t.kind /shape: /shape lacks kind (schema.required)",
                        "stopped t.square /shape: /shape lacks kind (schema.required)");
    }

    @Test
    void ofAMapRulesSeeEveryName() {
        assertThat(ran(
                        "{\"total\":1,\"items\":[],\"sums\":{\"x\":1e400,\"y\":[1],\"w\":12345678901234567890},\"z\":0}",
                        "/z"))
                .contains("t.sum of {w=null, x=Infinity, y=null}");
        assertThat(ran("{\"total\":1,\"items\":[],\"sums\":{\"x\":true,\"y\":[1]},\"z\":0}", "/sums/y"))
                .contains("t.sum of {x=true, y=null}");
        assertThat(ran("{\"total\":1,\"items\":[],\"sums\":{\"y\":[1],\"x\":\"a\"},\"z\":0}", "/sums/x"))
                .contains("stopped t.sum /sums: /sums/x violates schema.type");
    }

    @Test
    void aRuleThatRunsIsBrokenOrCannotBeEvaluated() {
        assertThat(ran("{\"total\":1,\"items\":[{\"n\":\"false\"},{\"n\":\"fails\"},{\"n\":\"ok\"}],\"z\":0}", "/z"))
                .contains(
                        "broken t.item /items/0 t.item is broken",
                        "broken t.item /items/1 t.item is broken (cannot be evaluated: division by zero)")
                .noneMatch(line -> line.startsWith("broken") && line.contains("/items/2"));
    }

    @Test
    void theFirstValuesAreNamedAndTheOthersCounted() {
        String payload = "{\"total\":1,\"items\":[" + "{\"n\":1},".repeat(9) + "{\"n\":1}]}";
        String[] faults = Stream.iterate(0, index -> index + 1)
                .limit(8)
                .map(index -> "/items/" + index + "/n")
                .toArray(String[]::new);
        assertThat(ran(8, payload, faults).stream().filter(line -> line.startsWith("stopped t.item")))
                .containsExactly(
                        "stopped t.item : at 4 more values (ran elsewhere)",
                        "stopped t.item /items/0: /items/0/n violates schema.type (ran elsewhere)",
                        "stopped t.item /items/1: /items/1/n violates schema.type (ran elsewhere)",
                        "stopped t.item /items/2: /items/2/n violates schema.type (ran elsewhere)",
                        "stopped t.item /items/3: /items/3/n violates schema.type (ran elsewhere)");
        assertThat(ran(3, payload, faults).stream().filter(line -> line.startsWith("stopped t.item")))
                .containsExactly(
                        "stopped t.item : at 7 more values (ran elsewhere)",
                        "stopped t.item /items/0: /items/0/n violates schema.type (ran elsewhere)");
    }
}
