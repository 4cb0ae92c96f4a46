package dev.contracts.model.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Schemas without a contract. */
final class SchemaReaderTest {
    @Test
    void trueAndFalseAreSchemas() {
        assertThat(read("true").constantAnswer()).isTrue();
        assertThat(read("false").constantAnswer()).isFalse();
        assertThat(read("{}").constantAnswer()).isNull();
    }

    @Test
    void aReferenceToItselfBelowAPropertyIsLinked() {
        Schema schema = read("{\"properties\": {\"next\": {\"$ref\": \"#\"}}}");

        assertThat(schema.properties().get("next").target()).isSameAs(schema);
    }

    @Test
    void whatAppliesToTheSameValueIsListedOnceTheReferredFirst() {
        Schema schema =
                read("{\"$ref\": \"#/$defs/a\", \"allOf\": [{\"$ref\": \"#/$defs/a\"}], \"$defs\": {\"a\": {}}}");
        Schema a = schema.defs().get("a");

        assertThat(schema.inPlace()).containsExactly(a, schema.allOf().get(0), schema);
    }

    @Test
    void lengthsBeyondSixtyFourBitsAreTheLargestOnes() {
        assertThat(read("{\"maxLength\": 4294967297}").value(Keywords.MAX_LENGTH))
                .isEqualTo(4_294_967_297L);
        assertThat(read("{\"minLength\": 1e20}").value(Keywords.MIN_LENGTH)).isEqualTo(Long.MAX_VALUE);
        assertThat(read("{\"minLength\": 2.0}").value(Keywords.MIN_LENGTH)).isEqualTo(2);
    }

    @Test
    void boundsAreExactDecimals() {
        assertThat(read("{\"multipleOf\": 0.1}").value(Keywords.MULTIPLE_OF)).isEqualByComparingTo("0.1");
        assertThat(read("{\"minimum\": 123456789012345678901234567890.5}").value(Keywords.MINIMUM))
                .isEqualByComparingTo("123456789012345678901234567890.5");
    }

    @Test
    void aSchemaThatStandsAloneRefersToNoFile() {
        assertThatThrownBy(() -> read("{\"$ref\": \"other.json\"}"))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("stands alone");
    }

    private static Schema read(String json) {
        return SchemaReader.read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
