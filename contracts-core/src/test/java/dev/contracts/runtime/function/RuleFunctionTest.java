package dev.contracts.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runtime.function.JavaSpelling.StaticMethod;
import dev.contracts.runtime.function.JavaSpelling.TextMethod;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table says of a function is true of the function. */
class RuleFunctionTest {
    private static final Instant INSTANT = Instant.parse("2026-11-30T09:30:00Z");

    static Stream<Arguments> overloads() {
        return Arrays.stream(RuleFunction.values())
                .flatMap(function -> function.overloads().stream().map(overload -> Arguments.of(function, overload)));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameInASyntaxTree(RuleFunction function) {
        assertThat(RuleFunction.ofCel(function.notation().celName())).isEqualTo(function);
    }

    @Test
    void everyOverloadHasAnIdOfItsOwn() {
        List<String> ids =
                overloads().map(row -> ((Overload) row.get()[1]).id()).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("overloads")
    void givesWhatTheOverloadSaysAndFailsOnlyWhereItMay(RuleFunction function, Overload overload) {
        int values = 0;
        for (List<Object> operands : operands(overload)) {
            try {
                assertThat(function.apply(overload, operands.toArray()))
                        .as("%s of %s", overload.id(), operands)
                        .isInstanceOf(overload.result().type());
                values++;
            } catch (RuleError e) {
                assertThat(overload.fails())
                        .as("%s of %s: %s", overload.id(), operands, e.getMessage())
                        .isTrue();
            }
        }
        assertThat(values).as("operands for which it has a value").isPositive();
    }

    @ParameterizedTest
    @MethodSource("overloads")
    void namesMethodsThatAreThere(RuleFunction function, Overload overload) {
        List<String> methods = overload.java().accept(new MethodNames());
        assertThat(methods)
                .as(function + " " + overload.id())
                .allSatisfy(name -> assertThat(name).isNotEmpty());
    }

    /** Every combination of some operands of the kinds, so small that the list stays short. */
    private static List<List<Object>> operands(Overload overload) {
        List<List<Object>> all = List.of(List.of());
        for (OperandKind kind : overload.operands()) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> some : all) {
                for (Object value : values(kind, some)) {
                    List<Object> more = new ArrayList<>(some);
                    more.add(value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<?> values(OperandKind kind, List<Object> before) {
        return switch (kind) {
            case ANY -> List.of(1L, 1.0, "a", true, INSTANT);
            case BOOL -> List.of(true, false);
            case INT -> List.of(0L, 1L, -3L, Long.MAX_VALUE, Long.MIN_VALUE);
            case DOUBLE -> List.of(0.0, 1.5, -0.0, 1e300, -1e300, 7L);
            case STRING -> List.of("", "abc", "12", "-1.5e3", "1h", "2026-11-30T09:30:00Z");
            case ORDER -> List.of("asc", "desc");
            case UNIT -> Times.UNITS;
            case PATTERN -> List.of("^a", "c$");
            case TIMESTAMP -> List.of(INSTANT, Instant.parse("9999-12-31T23:59:59Z"));
            case DURATION -> List.of(Duration.ZERO, Duration.ofHours(2), Duration.ofSeconds(Long.MAX_VALUE));
            case LIST -> List.of(List.of(), List.of(2L, 1L), List.of(1.5, 1e308, 1e308));
            case LIST_OF_INTS -> List.of(List.of(), List.of(2L, 1L), List.of(Long.MAX_VALUE, 1L));
            case LIST_OF_DOUBLES -> List.of(List.of(), List.of(1.5, 1e308, 1e308));
            case LIST_OF_ORDERED, LIST_OF_SCALARS ->
                List.of(List.of(), List.of(2L, 1L), List.of("a", "b"), List.of(INSTANT));
            case SAME_LIST -> List.of(before.get(0), List.of());
            case MAP -> List.of(Map.of(), Map.of("abc", 1L));
            case ELEMENT -> throw new AssertionError("no operand");
        };
    }

    /** The names of the methods that generated code calls, each looked for by reflection. */
    private static final class MethodNames implements JavaSpelling.Visitor<List<String>> {
        @Override
        public List<String> staticMethod(StaticMethod method) {
            return List.of(find(method.owner(), method.name()));
        }

        @Override
        public List<String> textMethod(TextMethod method) {
            return List.of(find(String.class, method.name()));
        }

        @Override
        public List<String> doubleOperator() {
            return List.of();
        }

        @Override
        public List<String> special() {
            return List.of();
        }

        private static String find(Class<?> owner, String name) {
            return Arrays.stream(owner.getMethods())
                    .map(Method::getName)
                    .filter(name::equals)
                    .findAny()
                    .orElse("");
        }
    }
}
