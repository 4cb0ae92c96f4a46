package dev.contracts.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runtime.json.JsonCursor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IdentifiersTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/names.csv", numLinesToSkip = 1)
    void aNameBecomes(String name, String component, String type, String constant) {
        byte[] json = ("\"" + (name == null ? "" : name) + "\"").getBytes(StandardCharsets.UTF_8);
        String text = new JsonCursor(json).readString();
        assertThat(Identifiers.component(text)).isEqualTo(component);
        assertThat(Identifiers.type(text)).isEqualTo(type);
        assertThat(Identifiers.constant(text)).isEqualTo(constant);
    }

    @Test
    void everyTextBecomesAnAsciiIdentifier() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.appendCodePoint(random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x110000));
            }
            for (UnaryOperator<String> kind : List.<UnaryOperator<String>>of(
                    Identifiers::component, Identifiers::type, Identifiers::constant, Identifiers::packageOf)) {
                String identifier = kind.apply(text.toString());
                assertThat(SourceVersion.isName(identifier, SourceVersion.RELEASE_17))
                        .as("%s of %s", identifier, text)
                        .isTrue();
                assertThat(identifier).matches("[ -~]{1,110}");
            }
        }
    }

    @Test
    void namesThatBecomeOneIdentifierAreNumberedWhateverTheirOrder() {
        List<String> names = new ArrayList<>(List.of("a-b", "a_b", "aB", "a b", "x"));
        Map<String, String> expected = Map.of("aB", "aB", "a b", "aB_2", "a-b", "aB_3", "a_b", "aB_4", "x", "x");
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(names, new Random(i));
            assertThat(Identifiers.distinct(names, Identifiers::component)).isEqualTo(expected);
        }
    }
}
