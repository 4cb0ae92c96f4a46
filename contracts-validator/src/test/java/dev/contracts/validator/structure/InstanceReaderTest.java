package dev.contracts.validator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.text.JsonPointer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The offsets of Jackson's tokens are those of the values that core's own walk finds. */
class InstanceReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                " \n\t-1.5e3 ",
                "\"\u00e9\ud83d\ude00\"",
                "{\"a\" : {\"\u00e9\":[ 1 , -2,\"\\u00e9\" ,true, null,{}]} ,\"~/\": [[], [ ]] }",
                "\ufeff[0, {\"x\": false}]"
            })
    void offsetsAreThoseOfTheValues(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        check(InstanceReader.read(bytes).root(), "", new JsonLocator(bytes));
    }

    private static void check(Instance value, String pointer, JsonLocator places) {
        assertThat(value.offset()).as(pointer).isEqualTo(places.offset(pointer));
        value.properties().forEach((name, property) -> check(property, JsonPointer.append(pointer, name), places));
        for (int i = 0; i < value.items().size(); i++) {
            check(value.items().get(i), JsonPointer.append(pointer, i), places);
        }
    }
}
