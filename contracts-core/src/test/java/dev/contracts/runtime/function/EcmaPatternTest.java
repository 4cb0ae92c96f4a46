package dev.contracts.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** What {@code .} and {@code \s} of a schema's pattern stand for: ECMA-262 says it by lists, and by Unicode's category Zs. */
class EcmaPatternTest {
    private static final Set<Integer> ENDS_OF_LINES = Set.of(0x0A, 0x0D, 0x2028, 0x2029);
    private static final Set<Integer> WHITE_SPACE = Set.of(0x09, 0x0B, 0x0C, 0xFEFF);

    private static boolean isSpace(int codePoint) {
        return WHITE_SPACE.contains(codePoint)
                || ENDS_OF_LINES.contains(codePoint)
                || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    private static void find(String pattern, IntPredicate expected) {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3100 ? 1 : 0xFB) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                assertThat(Texts.fits(Character.toString(codePoint), pattern))
                        .as("%s in U+%X", pattern, codePoint)
                        .isEqualTo(expected.test(codePoint));
            }
        }
    }

    @Test
    void aPointIsAnyCharacterThatEndsNoLine() {
        find("^.$", codePoint -> !ENDS_OF_LINES.contains(codePoint));
        find("[.]", codePoint -> codePoint == '.');
        find("[^.]", codePoint -> codePoint != '.');
        find("\\.", codePoint -> codePoint == '.');
        find("[a].?", codePoint -> codePoint == 'a');
    }

    @Test
    void whiteSpaceIsThatOfUnicode() {
        find("^\\s$", EcmaPatternTest::isSpace);
        find("^\\S$", codePoint -> !isSpace(codePoint));
        find("^[\\s]$", EcmaPatternTest::isSpace);
        find("^[^\\s]$", codePoint -> !isSpace(codePoint));
        find("^[\\S]$", codePoint -> !isSpace(codePoint));
        find("^[a\\s.]$", codePoint -> codePoint == 'a' || codePoint == '.' || isSpace(codePoint));
        assertThat(Texts.fits("\ufeff", "\\s")).isTrue();
        assertThat(Texts.fits("\u180e\u200b", "\\s")).isFalse();
    }

    @Test
    void aClassEndsAtItsBracketAndABackslashTakesTheNextLetter() {
        assertThat(Texts.fits("\u2028", "[\\]].")).isFalse();
        assertThat(Texts.fits("]\u2028", "[\\]].")).isFalse();
        assertThat(Texts.fits("]x", "[\\]].")).isTrue();
        assertThat(Texts.fits("\\s", "^\\\\s$")).isTrue();
        assertThat(Texts.fits("\\ ", "^\\\\s$")).isFalse();
        assertThat(Texts.fits("7", "^\\d$")).isTrue();
        assertThat(Texts.fits("x.", "^x\\.$")).isTrue();
    }
}
