package dev.contracts.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.Severity;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a verdict says beside its violations' rules and pointers, on the contract {@code odd-shapes}. */
class WholeVerdictTest {
    private static final ContractValidator VALIDATOR = new ContractValidator(ContractSet.load(
                    Path.of(System.getProperty("contracts.root"), "contracts-validator/src/test/resources/contracts"))
            .find("odd-shapes")
            .orElseThrow());

    private static Verdict<JsonNode> check(String payload, Options options) {
        return VALIDATOR.check(payload.getBytes(StandardCharsets.UTF_8), options);
    }

    @Test
    void aRuleWhoseContextIsMissingIsUncheckedEvenWhereNothingCarriesIt() {
        assertThat(check("{\"class\": \"low\", \"tree\": {\"value\": 1}}", Options.DEFAULT)
                        .unchecked())
                .contains(
                        new Unchecked("odd-shapes", "odd-shapes.names-are-priced", "context names not given"),
                        new Unchecked("odd-shapes", "odd-shapes.prices-under-ceiling", "context ceiling not given"));
    }

    @Test
    void aWholeNumberIsTakenWhereTheContextDeclaresANumber() {
        Options options = Options.DEFAULT.withContext(Context.of(Map.of("ceiling", 10)));
        assertThat(check("{\"class\": \"low\", \"tree\": {\"value\": 1}, \"prices\": {\"a\": 10}}", options)
                        .isValid())
                .isTrue();
    }

    @Test
    void aContextOfAnotherTypeIsTheCallersFault() {
        Options options = Options.DEFAULT.withContext(Context.of(Map.of("ceiling", "ten")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("{\"class\": \"low\", \"tree\": {\"value\": 1}}", options));
    }

    @Test
    void aConsumerIsNotToldOfUnknownPropertiesAndAProducerIs() {
        String payload = """
                {"class": "low", "tree": {"value": 1}, "level": "low", "note": {"text": "x", "txet": 1},
                 "shapes": [{"kind": "box", "width": 1, "height": 1, "radius": 1}], "prices": {"x": 1},
                 "inherited": {"name": "a", "count": 5, "other": {"more": 1}}, "anything": {"a": 1}}""";
        assertThat(check(payload, Options.DEFAULT).violations()).isEmpty();
        Verdict<JsonNode> verdict = check(payload, Options.DEFAULT.withProfile(Profile.PRODUCER));
        assertThat(verdict.isValid()).isTrue();
        assertThat(verdict.violations())
                .extracting(Violation::rule, Violation::pointer, Violation::severity)
                .containsExactly(
                        tuple("schema.unknown-property", "/note/txet", Severity.WARNING),
                        tuple("schema.unknown-property", "/shapes/0/radius", Severity.WARNING),
                        tuple("schema.unknown-property", "/inherited/other", Severity.WARNING));
        assertThat(check(payload, Options.DEFAULT.withStrict(true)).isValid()).isFalse();
    }

    @Test
    void aFindingHasItsPlaceInThePayloadAndInTheContract() {
        Violation violation = check("{\"class\": \"low\",\n  \"tree\": {\"value\": 1.5}}", Options.DEFAULT)
                .violations()
                .get(0);
        assertThat(violation.rule()).isEqualTo("schema.type");
        assertThat(violation.line()).isEqualTo(2);
        assertThat(violation.column()).isEqualTo(21);
        assertThat(violation.schemaPointer()).isEqualTo("odd-shapes/schema.json#/$defs/node/properties/value/type");
        assertThat(violation.expected()).isEqualTo("an integer");
        assertThat(violation.found()).isEqualTo("1.5");
    }

    @Test
    void whatCannotBeReadIsOneViolation() {
        assertThat(check("{\"class\": \"low\", \"class\": 5", Options.DEFAULT).violations())
                .extracting(Violation::rule)
                .containsExactly("json.duplicate-key");
        assertThat(check("[".repeat(501) + "]".repeat(501), Options.DEFAULT).isRefused())
                .isTrue();
    }

    @Test
    void aDeepTreeIsCheckedToItsEnd() {
        String payload = "{\"class\": \"low\", \"tree\": " + "{\"value\": 1, \"children\": [".repeat(245)
                + "{\"value\": 0}" + "]}".repeat(245) + "}";
        assertThat(check(payload, Options.DEFAULT).errors()).isEqualTo(244);
    }
}
