package dev.contracts.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.generator.Cases;
import dev.contracts.generator.JavaGenerator;
import dev.contracts.model.ContractSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SourceLayoutTest {
    private static void assertLaidOut(String source, String expected) {
        assertThat(SourceLayout.of(source, 40)).isEqualTo(expected);
    }

    @Test
    void aLineThatFitsStays() {
        assertLaidOut("    return call(one, two, three, four);\n", "    return call(one, two, three, four);\n");
    }

    @Test
    void argumentsStandTogetherOrEachOnItsLine() {
        assertLaidOut("return someCall(first, second, third, fourth);\n", """
                return someCall(
                        first, second, third, fourth);
                """);
        assertLaidOut("return someCall(first, other(second, third), fourth, fifth);\n", """
                return someCall(
                        first,
                        other(second, third),
                        fourth,
                        fifth);
                """);
    }

    @Test
    void operandsStandBelowEachOtherTheLoosestFirst() {
        assertLaidOut("return firstOperand() || second() && x(a || b) ? fourth < fifth : sixth();\n", """
                return firstOperand()
                                || second() && x(a || b)
                        ? fourth < fifth
                        : sixth();
                """);
    }

    @Test
    void aCallOfOneArgumentStaysCloseToIt() {
        assertLaidOut("if (!some.condition(first, second, third)) {\n", """
                if (!some.condition(
                        first, second, third)) {
                """);
    }

    @Test
    void commasOfTypesAndLiteralsBreakNothing() {
        assertLaidOut("call(new Pair<String, Map<Long, Long>>(), \"), || \\\" (\", ')', x);\n", """
                call(
                        new Pair<String, Map<Long, Long>>(),
                        "), || \\" (",
                        ')',
                        x);
                """);
    }

    @Test
    void longLiteralsAreCutBehindBlanks() {
        assertLaidOut("return call(\"one two three four five six seven eight\", 1);\n", """
                return call(
                        "one two three four five six "
                                + "seven eight",
                        1);
                """);
        String unbroken = "    call(\"" + "x,".repeat(30) + "\");\n";
        assertLaidOut(unbroken, unbroken);
    }

    @Test
    void commentsStandOnOneLineOrAreWrapped() {
        assertLaidOut("    /**\n     * Says something.\n     */\n", "    /** Says something. */\n");
        assertLaidOut("    /**\n     * Says something that is too long for a line.\n     */\n", """
                    /**
                     * Says something that is too long
                     * for a line.
                     */
                """);
    }

    @Test
    void valuesStandBelowWhatTheyAreAssignedTo() {
        assertLaidOut("    static final Names NAMES = Names.of(\"one\");\n", """
                    static final Names NAMES =
                            Names.of("one");
                """);
    }

    @Test
    void constantsStandTogether() {
        assertLaidOut("    private int a;\n\n    private int b;\n\n    C() {\n    }\n", """
                    private int a;
                    private int b;

                    C() {}
                """);
    }

    @Test
    void componentsOfARecordHaveLinesOfTheirOwn() {
        assertLaidOut("public record R(@A(\"a\") long a, @B(\"b\") long b, @B(\"c\") long c) implements I {\n", """
                public record R(
                        @A("a") long a,
                        @B("b") long b,
                        @B("c") long c)
                        implements I {
                """);
    }

    @TestFactory
    Stream<DynamicTest> onlyWhiteSpaceChanges() {
        return Cases.all()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    for (GeneratedFile file : JavaGenerator.generate(ContractSet.load(folder), "cases")) {
                        assertThat(words(SourceLayout.of(file.text(), 60))).isEqualTo(words(file.text()));
                    }
                }));
    }

    private static String words(String source) {
        // neither the stars of comments nor the parts of a literal count
        return source.replaceAll("[\\s*/]+", "").replace("\"+\"", "");
    }
}
