package dev.contracts.runtime.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.Severity;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runtime.TestRules;
import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.ConstConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.DependentRequiredConstraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.constraint.FormatConstraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import dev.contracts.runtime.constraint.PatternConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.constraint.UniqueItemsConstraint;
import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.json.JsonLocator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViolationCollectorTest {
    private static final String AT = "test/schema.json#/x";

    /** The verdict on a payload of which something was found; the second argument gives the offset of a pointer. */
    private static Verdict<String> verdict(
            String payload,
            Options options,
            BiConsumer<ViolationCollector, ToIntFunction<String>> find,
            ExplainedRule... rules) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        ViolationCollector findings = new ViolationCollector(bytes, "test", options);
        JsonLocator places = new JsonLocator(bytes);
        find.accept(findings, places::offset);
        return findings.verdict(
                "bound", Stream.of(rules).map(ExplainedRule::rule).toList());
    }

    private static List<String> found(String payload, BiConsumer<ViolationCollector, ToIntFunction<String>> find) {
        return verdict(payload, Options.DEFAULT, find).violations().stream()
                .map(violation -> violation.rule() + " " + violation.pointer())
                .toList();
    }

    private static String message(String payload, BiConsumer<ViolationCollector, ToIntFunction<String>> find) {
        return verdict(payload, Options.DEFAULT, find).violations().get(0).message();
    }

    @Test
    void nothingFoundIsAValidPayload() {
        Verdict<String> verdict = verdict("{}", Options.DEFAULT, (out, at) -> {});
        assertThat(verdict.isValid()).isTrue();
        assertThat(verdict.value()).contains("bound");
    }

    @Test
    void aWrongTypeExplainsEverythingElseAtTheSameValue() {
        assertThat(found("{\"a\":\"x\"}", (out, at) -> {
                    out.refused(NumberConstraint.minimum(AT, "0"), at.applyAsInt("/a"));
                    out.refused(new RequiredConstraint(AT, "b"), at.applyAsInt("/a"));
                    out.refused(TypeConstraint.of(AT, SchemaType.INTEGER), at.applyAsInt("/a"));
                    out.refused(TypeConstraint.of(AT + "2", SchemaType.INTEGER), at.applyAsInt("/a"));
                    out.refused(EnumConstraint.of(AT, "1", "2"), at.applyAsInt("/a"));
                    out.refused(AdditionalPropertiesConstraint.of(AT), at.applyAsInt("/a"));
                }))
                .containsExactly("schema.type /a");
    }

    @Test
    void aValueThatIsNotAllowedExplainsItsBounds() {
        assertThat(found("[7]", (out, at) -> {
                    out.refused(NumberConstraint.maximum(AT, "5"), at.applyAsInt("/0"));
                    out.refused(EnumConstraint.of(AT, "1", "2"), at.applyAsInt("/0"));
                    out.refused(new ConstConstraint(AT, "1"), at.applyAsInt("/0"));
                }))
                .containsExactly("schema.const /0", "schema.enum /0");
    }

    @Test
    void aWrongFormatExplainsItsLettersButNotItsBounds() {
        assertThat(found("[\"x\"]", (out, at) -> {
                    out.refused(new PatternConstraint(AT, "Z$"), at.applyAsInt("/0"));
                    out.refused(CountConstraint.minLength(AT, 5), at.applyAsInt("/0"));
                    out.refused(CountConstraint.maxLength(AT, 0), at.applyAsInt("/0"));
                    out.refused(new FormatConstraint(AT, "date"), at.applyAsInt("/0"));
                    out.refused(NumberConstraint.minimum(AT, "0"), at.applyAsInt("/0"));
                }))
                .containsExactly("schema.format /0", "schema.minimum /0");
    }

    @Test
    void whatTwoPlacesOfTheSchemaSayAlikeIsSaidOnce() {
        assertThat(found("{\"a\":0}", (out, at) -> {
                    out.refused(new RequiredConstraint(AT, "b"), 0);
                    out.refused(new RequiredConstraint(AT + "2", "b"), 0);
                    out.refused(new RequiredConstraint(AT, "c"), 0);
                    out.refused(NumberConstraint.minimum(AT, "1"), at.applyAsInt("/a"));
                    out.refused(NumberConstraint.minimum(AT + "2", "2"), at.applyAsInt("/a"));
                }))
                .containsExactly("schema.required ", "schema.required ", "schema.minimum /a");
    }

    @Test
    void structureThatIsNotKeptBindsToNothing() {
        Verdict<String> verdict =
                verdict("{}", Options.DEFAULT, (out, at) -> out.refused(new RequiredConstraint(AT, "a"), 0));
        assertThat(verdict.value()).isEmpty();
        assertThat(verdict.isValid()).isFalse();
    }

    @Test
    void aBrokenRuleLeavesTheRecord() {
        ExplainedRule rule = TestRules.rule("test.rule", Severity.ERROR, "/b");
        Verdict<String> verdict = verdict("[{\"a\":1,\n \"b\":2},{}]", Options.DEFAULT, (out, at) -> {
            out.failed(rule, at.applyAsInt("/0"));
            out.failed(rule, at.applyAsInt("/1"));
            out.failed(rule, at.applyAsInt("/1"), new RuleError("division by zero"));
        });
        assertThat(verdict.value()).isPresent();
        assertThat(verdict.errors()).isEqualTo(3);
        assertThat(verdict.violations())
                .extracting(Violation::rule, Violation::pointer, Violation::line, Violation::column)
                .containsExactly(
                        tuple("test.rule", "/0/b", 2, 6),
                        tuple("test.rule", "/1/b", 2, 9),
                        tuple("test.rule", "/1/b", 2, 9));
        assertThat(verdict.violations())
                .anyMatch(violation -> violation.message().contains("division by zero"));
        assertThat(verdict.violations().get(0).found()).isEqualTo("2");
    }

    @Test
    void aRuleWithoutItsContextIsListedAsUnchecked() {
        ExplainedRule needy = TestRules.rule("test.needy", Severity.ERROR, "", "limit", "total");
        ExplainedRule plain = TestRules.rule("test.plain", Severity.ERROR, "");
        Options options = Options.DEFAULT.withContext(Context.of(Map.of("total", 1)));
        Verdict<String> verdict = verdict(
                "{}",
                options,
                (out, at) -> {
                    assertThat(out.runs(needy)).isFalse();
                    assertThat(out.runs(plain)).isTrue();
                },
                needy,
                plain);
        assertThat(verdict.unchecked()).containsExactly(new Unchecked("test", "test.needy", "context limit not given"));
    }

    @Test
    void anUndeclaredPropertyIsTheProducersWarning() {
        BiConsumer<ViolationCollector, ToIntFunction<String>> find = (out, at) -> out.unknown(at.applyAsInt("/a"));
        Options producer = Options.DEFAULT.withProfile(Profile.PRODUCER);
        assertThat(verdict("{\"a\":1}", Options.DEFAULT, find).violations()).isEmpty();
        Verdict<String> warned = verdict("{\"a\":1}", producer, find);
        assertThat(warned.isValid()).isTrue();
        assertThat(warned.value()).isPresent();
        assertThat(warned.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo("schema.unknown-property");
            assertThat(violation.pointer()).isEqualTo("/a");
            assertThat(violation.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(verdict("{\"a\":1}", producer.withStrict(true), find).isValid())
                .isFalse();
    }

    @Test
    void whatIsNotListedIsCountedAndErrorsAreListedFirst() {
        ExplainedRule warning = TestRules.rule("test.warning", Severity.WARNING, "");
        Options options = Options.DEFAULT.withLimits(Limits.DEFAULT.withViolations(3));
        Verdict<String> verdict = verdict("[1,2,3,4,5,6]", options, (out, at) -> {
            for (int index = 0; index < 5; index++) {
                out.failed(warning, at.applyAsInt("/" + index));
            }
            out.refused(NumberConstraint.maximum(AT, "4"), at.applyAsInt("/5"));
        });
        assertThat(verdict.errors()).isEqualTo(1);
        assertThat(verdict.warnings()).isEqualTo(5);
        assertThat(verdict.violations())
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(
                        tuple("/0", "test.warning"), tuple("/1", "test.warning"), tuple("/5", "schema.maximum"));
    }

    @Test
    void aProbeCountsAndReportsNothing() {
        Verdict<String> verdict = verdict("[1]", Options.DEFAULT.withStrict(true), (out, at) -> {
            ViolationCollector probe = out.probe();
            probe.refused(TypeConstraint.of(AT, SchemaType.STRING), at.applyAsInt("/0"));
            probe.unknown(at.applyAsInt("/0"));
            assertThat(probe.structural()).isEqualTo(1);
            assertThat(out.structural()).isZero();
        });
        assertThat(verdict.violations()).isEmpty();
    }

    @Test
    void messagesNameWhatIsThereAndWhatIsExpected() {
        assertThat(message(
                        "{\"arms\":[{\"n\":33.5}]}",
                        (out, at) ->
                                out.refused(TypeConstraint.of(AT, SchemaType.INTEGER), at.applyAsInt("/arms/0/n"))))
                .isEqualTo("n is 33.5, expected an integer");
        assertThat(message(
                        "{\"arms\":[1]}",
                        (out, at) -> out.refused(TypeConstraint.of(AT, SchemaType.OBJECT), at.applyAsInt("/arms/0"))))
                .isEqualTo("arms[0] is 1, expected an object");
        assertThat(message(
                        "[ [ 1,\n  2 ] ]",
                        (out, at) -> out.refused(CountConstraint.minItems(AT, 3), at.applyAsInt("/0"))))
                .isEqualTo("element 0 has 2 elements, expected at least 3 elements");
        assertThat(message("[1,2,1.0]", (out, at) -> out.refused(new UniqueItemsConstraint(AT), 0)))
                .isEqualTo("the payload: elements 0 and 2 are equal, expected no element twice");
        assertThat(message(
                        "{\"a b\":1}",
                        (out, at) -> out.refused(AdditionalPropertiesConstraint.of(AT), at.applyAsInt("/a b"))))
                .isEqualTo("property \"a b\" is not allowed");
        assertThat(message(
                        "{\"x\":{\"a\":1}}",
                        (out, at) -> out.refused(new DependentRequiredConstraint(AT, "b", "a"), at.applyAsInt("/x"))))
                .isEqualTo("property \"b\" is missing in x, where \"a\" is there");
    }

    @Test
    void objectsAndArraysAreNotQuoted() {
        assertThat(message(
                        "{\"arms\":{\"a\":1}}",
                        (out, at) -> out.refused(TypeConstraint.of(AT, SchemaType.ARRAY), at.applyAsInt("/arms"))))
                .isEqualTo("arms is an object, expected an array");
    }

    @Test
    void hintsSayWhatMayHaveBeenMeant() {
        Constraint sides = EnumConstraint.ofStrings(AT, "long", "short");
        assertThat(message("[\"LONG\"]", (out, at) -> out.refused(sides, 1))).endsWith("did you mean \"long\"?");
        assertThat(message("[\"shrot\"]", (out, at) -> out.refused(sides, 1))).endsWith("did you mean \"short\"?");
        assertThat(message("[\"flat\"]", (out, at) -> out.refused(sides, 1)))
                .endsWith("expected one of \"long\", \"short\"");
        assertThat(message("[\"5\"]", (out, at) -> out.refused(TypeConstraint.of(AT, SchemaType.NUMBER), 1)))
                .endsWith("without quotes");
        assertThat(message("[1e19]", (out, at) -> out.refused(TypeConstraint.of(AT, SchemaType.INTEGER), 1)))
                .endsWith("beyond 64 bits");
        assertThat(message("[1e400]", (out, at) -> out.refused(TypeConstraint.of(AT, SchemaType.NUMBER), 1)))
                .endsWith("range of a double");
        assertThat(message(
                        "[\"2026-11-02T14:30:05\"]",
                        (out, at) -> out.refused(new FormatConstraint(AT, "date-time"), 1)))
                .contains("no offset");
        assertThat(message(
                        "[\"2026-11-02 14:30:05Z\"]",
                        (out, at) -> out.refused(new FormatConstraint(AT, "date-time"), 1)))
                .contains("a T separates");
        String utc = "T[0-9:]+(Z|\\+00:00)$";
        assertThat(message(
                        "[\"2026-11-02T09:30:05-05:00\"]", (out, at) -> out.refused(new PatternConstraint(AT, utc), 1)))
                .endsWith("; in UTC that is 2026-11-02T14:30:05Z");
        assertThat(message(
                        "[\"2026-11-02T09:30:05.5-05:00\"]",
                        (out, at) -> out.refused(new PatternConstraint(AT, utc), 1)))
                .endsWith(utc);
        assertThat(message("{\"pull_count\":1,\"weight\":0}", (out, at) -> {
                    out.unknown(at.applyAsInt("/pull_count"));
                    out.refused(new RequiredConstraint(AT, "pulls"), 0);
                }))
                .isEqualTo("property \"pulls\" is missing; \"pull_count\" is there, did you mean \"pulls\"?");
    }

    @Test
    void aViolationOfARecordIsReportedAtThePayloadsValueWithBoth() {
        byte[] written = "{\"a\":0.3,\"b\":[0.3,0.3]}".getBytes(StandardCharsets.UTF_8);
        ViolationCollector inRecord = new ViolationCollector(written, "test", Options.DEFAULT);
        inRecord.refused(NumberConstraint.exclusiveMaximum(AT, "0.3"), 5);
        inRecord.refused(new UniqueItemsConstraint(AT), 13);
        List<Violation> violations = verdict(
                        "{\"b\": [0.3, 0.29999999999999999], \"a\": 0.29999999999999999}",
                        Options.DEFAULT,
                        (out, at) -> out.refusedInRecord(inRecord))
                .violations();
        assertThat(violations)
                .extracting(violation -> violation.pointer() + " " + violation.column() + " " + violation.message())
                .containsExactly(
                        "/b 7 b: elements 0 and 1 are equal, expected no element twice"
                                + " (in a record, which has this for an array)",
                        "/a 40 a is 0.3, expected less than 0.3 (in a record, which has this for 0.29999999999999999)");
    }

    @Test
    void namesAndValuesThatOnlyLookAlikeAreEscapedBesideEachOther() {
        Constraint closed = AdditionalPropertiesConstraint.of(AT, "caf\u00e9");
        assertThat(message("{\"cafe\u0301\":1}", (out, at) -> out.refused(closed, at.applyAsInt("/cafe\u0301"))))
                .isEqualTo("property \"cafe\\u0301\" is not allowed; \"cafe\\u0301\" only looks like \"caf\\u00e9\"");
        assertThat(message("{\"cafe\u0301\":1}", (out, at) -> out.refused(new RequiredConstraint(AT, "caf\u00e9"), 0)))
                .isEqualTo("property \"caf\u00e9\" is missing; \"cafe\\u0301\" only looks like \"caf\\u00e9\"");
        assertThat(message("[\"bu\u0443\"]", (out, at) -> out.refused(EnumConstraint.ofStrings(AT, "buy"), 1)))
                .endsWith("; \"bu\\u0443\" only looks like \"buy\"");
        assertThat(verdict(
                                "{\"\u0440rice\":1}",
                                Options.DEFAULT.withProfile(Profile.PRODUCER),
                                (out, at) -> out.unknown(at.applyAsInt("/\u0440rice")))
                        .violations()
                        .get(0)
                        .message())
                .startsWith("\"\u0440rice\" (\"\\u0440rice\") is not a property");
    }

    @Test
    void quotedTextIsHarmlessAndShort() {
        String payload = "[\"\\u001b[2J\u202E\u0085\uE000" + "x".repeat(500) + "\"]";
        Violation violation = verdict(
                        payload,
                        Options.DEFAULT,
                        (out, at) -> out.refused(TypeConstraint.of(AT, SchemaType.INTEGER), 1))
                .violations()
                .get(0);
        assertThat(violation.found())
                .startsWith("\"\\u001b[2J\\u202e\\u0085\\ue000xxx")
                .hasSizeLessThanOrEqualTo(120)
                .endsWith("…");
        assertThat(violation.message()).doesNotContain("\u202E", "\u0085", "\u001b");
    }
}
