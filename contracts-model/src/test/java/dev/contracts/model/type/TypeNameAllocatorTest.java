package dev.contracts.model.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of classes are ASCII identifiers, whatever the schema calls the thing. */
final class TypeNameAllocatorTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvFileSource(resources = "/rows/names.txt", delimiter = '\t', quoteCharacter = '\0', emptyValue = "")
    void aTextBecomesAnIdentifier(String text, String name) {
        assertThat(TypeNameAllocator.pascal(text == null ? "" : text)).isEqualTo(name);
    }

    @ParameterizedTest(name = "one of {0} is a {1}")
    @CsvSource({
        "Positions, Position",
        "Entries, Entry",
        "Boxes, Box",
        "Status, StatusItem",
        "Analysis, AnalysisItem",
        "Glass, GlassItem",
        "Data, DataItem"
    })
    void aPluralNamesItsElements(String plural, String singular) {
        assertThat(TypeNameAllocator.singular(plural)).isEqualTo(singular);
    }

    @Test
    void namesAreTakenOnceWhateverTheirCase() {
        TypeNameAllocator names = new TypeNameAllocator();

        assertThat(names.take("order", "Side")).isTrue();
        assertThat(names.take("order", "SIDE")).isFalse();
        assertThat(names.take("trade", "Side")).isTrue();
        assertThat(names.free("order", "TradeSide")).isEqualTo("TradeSide");
        assertThat(names.free("order", "side")).isEqualTo("side2");
    }

    @Test
    void aNameThatIsTooLongForAFileKeepsItsBeginningAndADigest() {
        String name = TypeNameAllocator.pascal("a".repeat(300));

        assertThat(name).hasSize(100).startsWith("Aaaa").isNotEqualTo(TypeNameAllocator.pascal("a".repeat(301)));
    }

    @Test
    void namesDoNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(TypeNameAllocator.pascal("id")).isEqualTo("Id");
        } finally {
            Locale.setDefault(before);
        }
    }
}
