package dev.contracts.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.generator.CompiledContracts;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u002a/ static { System.exit(3); } /\\u002a",
                "*/ static { System.exit(3); } /*",
                "\\u000a System.exit(3);",
                "\\u0022 + System.exit(3) + \\u0022",
                "\\uuuu000a",
                "C:\\users\\me",
                "{@link x} <script>alert(1)</script> @deprecated",
                "\u2028\u2029\u0085\ud800\r\n\t\u0000\u001b[2J",
                "$T $L $S $$ $[ $] $> $<",
                "\\",
                "\"",
                "**//**/",
                "100% %s %n"
            })
    void hostileTextIsNeitherCodeNorMarkup(String text) throws ReflectiveOperationException {
        assertThat(evaluated(text)).isEqualTo(text);
        String javadoc = JavaText.javadoc(text);
        assertThat(javadoc).matches("(?s)[ -~\\n]*").doesNotContain("\\", "*/", "@", "{", "<");
    }

    @Test
    void everyCharacterSurvivesALiteral() throws ReflectiveOperationException {
        String all = IntStream.rangeClosed(0, 0xffff)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        assertThat(evaluated(all)).isEqualTo(all);
    }

    /** javac counts the backslashes before a {@code u}: none of them may join another, whatever stands beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"\\%s", "\\\\%s", "\\u%s", "\\\\u%s", "%s\\", "%su", "u%s\\u0041", "\\%s\\\\%su\\"})
    void everyCharacterSurvivesBesideBackslashes(String pattern) throws ReflectiveOperationException {
        String all = IntStream.rangeClosed(0, 0xffff)
                .mapToObj(c -> pattern.replace("%s", String.valueOf((char) c)))
                .collect(Collectors.joining());
        assertThat(evaluated(all)).isEqualTo(all);
    }

    @Test
    void noEscapeIsOctal() {
        String all = IntStream.rangeClosed(0, 0xffff)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        assertThat(JavaText.literal(all).replace("\\\\", "")).doesNotContainPattern("\\\\[0-9]");
    }

    @Test
    void aLiteralMayBeLongerThanAConstant() throws ReflectiveOperationException {
        String text = "\u20ac\\\"".repeat(50_000);
        assertThat(evaluated(text)).isEqualTo(text);
    }

    @Test
    void randomTextSurvivesALiteralBesideAnything() throws ReflectiveOperationException {
        Random random = new Random(7);
        String pieces = "\\\"u0*/{}@<>&\n\r\t 5a\u0000\u007f\u00e9\ud83d";
        String text = random.ints(30_000, 0, pieces.length())
                .mapToObj(i -> String.valueOf(pieces.charAt(i)))
                .collect(Collectors.joining());
        assertThat(evaluated(text)).isEqualTo(text);
    }

    /** What javac makes of the literal, beside the same text in a comment. */
    private static String evaluated(String text) throws ReflectiveOperationException {
        String source = "package p;\n/**\n * " + JavaText.javadoc(text).replace("\n", "\n * ")
                + "\n */\npublic class C {\n    public static final String TEXT = " + JavaText.literal(text) + ";\n}\n";
        assertThat(source).matches("(?s)[ -~\\n]*");
        CompiledContracts compiled = CompiledContracts.ofSources(List.of(new GeneratedFile("p/C.java", source)));
        return (String) compiled.loadClass("p.C").getField("TEXT").get(null);
    }
}
