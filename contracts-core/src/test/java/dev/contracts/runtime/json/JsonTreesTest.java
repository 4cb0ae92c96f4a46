package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTreesTest {
    private static Object tree(String json) {
        return new JsonCursor(json.getBytes(StandardCharsets.UTF_8)).readTree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1.0|true",
                "1e2|100|true",
                "0|-0.0|true",
                "0.0|-0|true",
                "1|true|false",
                "0|false|false",
                "1|'\"1\"'|false",
                "9007199254740993|9007199254740992|false",
                "9007199254740993.0|9007199254740993|true",
                "0.1|0.10000000000000000001|false",
                "{\"a\":1,\"b\":[1e0]}|{\"b\":[1],\"a\":1.0}|true",
                "[1,2]|[2,1]|false",
                "[]|{}|false",
                "null|false|false",
                "[[1],2]|[[1,2]]|false",
                "{\"a\":\"1:b\"}|{\"a1:b\":\"\"}|false",
                "1e9999|10e9998|true",
                "['\"a\",\"b\"']|['\"a,b\"']|false"
            })
    void comparesValuesAsJsonSchemaDoes(String one, String other, boolean same) {
        assertThat(JsonTrees.same(tree(one.replace("'", "")), tree(other.replace("'", ""))))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,2,3]|-",
                "[1,2,1.0]|0,2",
                "[1,true]|-",
                "[0,false]|-",
                "[1e2,100]|0,1",
                "[{\"a\":1},{\"a\":1.0}]|0,1",
                "[0.1,0.10000000000000000001]|-",
                "[0.0,-0.0]|0,1",
                "[[1],[1]]|0,1",
                "[\"a\",\"b\",\"b\",\"a\"]|1,2",
                "[]|-"
            })
    void findsTheFirstElementThatIsThereTwice(String json, String expected) {
        int[] repeat = JsonTrees.firstRepeat((List<?>) tree(json));
        assertThat(repeat == null ? "-" : repeat[0] + "," + repeat[1]).isEqualTo(expected);
    }

    @Test
    void staysFastForElementsWhoseHashesCollide() {
        List<Object> elements = new ArrayList<>();
        collide(elements, "", 15);
        assertThat(JsonTrees.firstRepeat(elements)).isNull();
        assertThat(elements).hasSize(1 << 15);
    }

    /** All texts of n pairs that are Aa or BB: each has the same hash code as every other. */
    private static void collide(List<Object> elements, String start, int pairs) {
        if (pairs == 0) {
            elements.add(start);
        } else {
            collide(elements, start + "Aa", pairs - 1);
            collide(elements, start + "BB", pairs - 1);
        }
    }
}
