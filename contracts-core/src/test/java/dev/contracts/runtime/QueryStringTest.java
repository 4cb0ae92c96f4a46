package dev.contracts.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, truth values and moments in a query, and what is written of values. */
class QueryStringTest {
    private static final List<String> NAMES = List.of("a", "b", "", "since");

    @ParameterizedTest
    @CsvSource({
        "a=1, 1",
        "?a=1, 1",
        "b=2&a=1, 1",
        "&a=1&, 1",
        "a=, ''",
        "a, ''",
        "a=%41%7a, Az",
        "a=%40, @",
        "a=b=c, b=c",
        "%61=x, x"
    })
    void aParameterIsRead(String query, String value) {
        assertThat(QueryString.parse(query, NAMES).text("a")).isEqualTo(value);
        assertThat(QueryString.parse(query, NAMES).texts("a")).containsExactly(value);
    }

    @Test
    void aByteMayBeginWithZero() {
        assertThat(QueryString.parse("a=%09", NAMES).text("a")).isEqualTo("\t");
    }

    @Test
    void whatIsNotGivenIsNull() {
        QueryString empty = QueryString.parse("b=x", NAMES);
        assertThat(empty.text("a")).isNull();
        assertThat(empty.texts("a")).isNull();
        assertThat(empty.integer("a")).isNull();
        assertThat(empty.number("a")).isNull();
        assertThat(empty.bool("a")).isNull();
        assertThat(empty.timestamp("a")).isNull();
    }

    @Test
    void aNameMayBeEmpty() {
        assertThat(QueryString.parse("=x", NAMES).text("")).isEqualTo("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryString.parse("=x", List.of("a", "b")))
                .withMessage("no parameter \"\"; there are: a, b");
    }

    @Test
    void aParameterMayBeRepeatedWhereThereAreSeveral() {
        QueryString twice = QueryString.parse("a=1&b=2&a=3", NAMES);
        assertThat(twice.texts("a")).containsExactly("1", "3");
        assertThatIllegalArgumentException().isThrownBy(() -> twice.text("a")).withMessage("a is given 2 times");
    }

    @Test
    void truthIsOneOfTwoWords() {
        assertThat(QueryString.parse("a=true", NAMES).bool("a")).isTrue();
        assertThat(QueryString.parse("a=false", NAMES).bool("a")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryString.parse("a=True", NAMES).bool("a"))
                .withMessage("a is \"True\", expected true or false");
    }

    @Test
    void theSignOfAnOffsetMayArriveAsABlank() {
        Instant since = Instant.parse("2026-11-02T09:30:05Z");
        assertThat(QueryString.parse("since=2026-11-02T09:30:05Z", NAMES).timestamp("since"))
                .isEqualTo(since);
        assertThat(QueryString.parse("since=2026-11-02T14:30:05+05:00", NAMES).timestamp("since"))
                .isEqualTo(since);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryString.parse("since=today", NAMES).timestamp("since"))
                .withMessageStartingWith("since is \"today\", expected a date-time");
    }

    @Test
    void whatIsWrittenIsEncodedAndJoined() {
        StringBuilder query = new StringBuilder();
        QueryString.append(query, "a", null);
        assertThat(query).isEmpty();
        QueryString.append(query, "a b", "1&2");
        QueryString.append(query, "since", 5L);
        assertThat(query).hasToString("a+b=1%262&since=5");
    }
}
