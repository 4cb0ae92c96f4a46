package dev.contracts.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ConstraintTest {
    private static final String AT = "orders/schema.json#/x";

    @Test
    void whatNoSchemaCanDemandIsRefused() {
        assertThatThrownBy(() -> TypeConstraint.of(AT)).hasMessage("no type at " + AT);
        assertThatThrownBy(() -> EnumConstraint.of(AT)).hasMessage("no value at " + AT);
        assertThatThrownBy(() -> NumberConstraint.multipleOf(AT, "0")).hasMessage("a multiple of 0 at " + AT);
        assertThatThrownBy(() -> CountConstraint.minLength(AT, -1)).hasMessage("a count of -1 at " + AT);
        assertThatThrownBy(() -> CountConstraint.maxItems(AT, -2)).hasMessage("a count of -2 at " + AT);
    }

    @Test
    void equalDemandsAtOnePlaceAreEqual() {
        assertThat(EnumConstraint.ofStrings(AT, "a", "\"")).isEqualTo(EnumConstraint.of(AT, "\"a\"", "\"\\\"\""));
        assertThat(EnumConstraint.ofStrings(AT, "a")).isNotEqualTo(EnumConstraint.ofStrings(AT + "y", "a"));
        assertThat(NumberConstraint.minimum(AT, "1")).isNotEqualTo(NumberConstraint.maximum(AT, "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"",
                "\\",
                "a\\u",
                "\\u0041",
                "\b\f\n\r\t/",
                "\u0000\u001f\u007f",
                "\u00e9\u2028\u2029\ufeff",
                "\ud83d\ude00"
            })
    void stringsAreWhatTheyWereAndTheirTextsAreJson(String string) {
        EnumConstraint choice = EnumConstraint.ofStrings(AT, "first", string);
        assertThat(choice.strings()).containsExactly("first", string);
        assertThat(ConstConstraint.ofString(AT, string).strings()).containsExactly(string);
        assertThat(choice.values().get(1))
                .isEqualToIgnoringCase(JsonMapper.shared().writeValueAsString(string));
    }

    @Test
    void onlyStringsAreStrings() {
        assertThat(EnumConstraint.of(AT, "1", "\"1\"", "null", "[\"x\"]", "{\"y\":\"z\"}")
                        .strings())
                .isEqualTo(List.of("1"));
        assertThat(new ConstConstraint(AT, "1").strings()).isEmpty();
    }

    @Test
    void aTypeExplainsAllElseAndAnAllowedValueItsBoundsAndAFormatItsCharacters() {
        assertThat(Precedence.values())
                .allSatisfy(other -> assertThat(Precedence.TYPE.explains(other)).isEqualTo(other != Precedence.TYPE))
                .allSatisfy(other -> assertThat(Precedence.VALUE.explains(other))
                        .isEqualTo(other != Precedence.TYPE && other != Precedence.VALUE))
                .allSatisfy(other ->
                        assertThat(Precedence.FORMAT.explains(other)).isEqualTo(other == Precedence.CHARACTERS))
                .noneMatch(Precedence.CHARACTERS::explains)
                .noneMatch(Precedence.OTHER::explains);
    }
}
