package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLocatorTest {
    private static JsonLocator over(String text) {
        return new JsonLocator(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"a\":[1,{\"b\":2}]};5;/a", "{\"a\":[1,{\"b\":2}]};6;/a/0", "{\"a\":[1,{\"b\":2}]};8;/a/1",
                        "{\"a\":[1,{\"b\":2}]};13;/a/1/b",
                "{\"a\":[1,{\"b\":2}]};0;''", "{\"a\":[1,{\"b\":2}]};7;''", "{\"\":{\"a/b~c\":0}};13;//a~1b~0c",
                        "{\"\\u0061\":0};10;/a"
            })
    void namesTheValueAtAnOffset(String json, int offset, String pointer) {
        assertThat(over(json).pointer(offset)).isEqualTo(pointer);
        if (!pointer.isEmpty()) {
            assertThat(over(json).offset(pointer)).isEqualTo(offset);
        }
    }

    @Test
    void namesManyValuesInOneWalk() {
        byte[] payload = " [ 10 , { \"x\" : [ 20 ] } , 30 ]".getBytes(StandardCharsets.UTF_8);
        assertThat(new JsonLocator(payload).pointers(new int[] {1, 3, 8, 16, 18, 27}))
                .containsExactly("", "/0", "/1", "/1/x", "/1/x/0", "/2");
    }

    @Test
    void findsNothingWhereNothingIs() {
        JsonLocator locator = over("{\"a\":[1,2],\"b\":\"text\"}");
        for (String pointer : List.of("/c", "/a/2", "/a/01", "/a/-", "/a/x", "/b/0", "/a/99999999999999999999", "/")) {
            assertThat(locator.offset(pointer)).as(pointer).isEqualTo(-1);
        }
        assertThat(locator.offset("")).isZero();
        assertThat(locator.offset(5, "/1")).isEqualTo(8);
    }

    @Test
    void countsLinesByLineFeedsAndColumnsByCodePoints() {
        String text = "\uFEFF{\r\n \"é😀\": 1,\n\t\"b\":2}";
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        List<String> places = new ArrayList<>();
        for (String at : List.of("{", "1", "\"b\"", "2")) {
            int offset = text.substring(0, text.indexOf(at)).getBytes(StandardCharsets.UTF_8).length;
            places.add(new JsonLocator(payload).position(offset).toString());
        }
        assertThat(places).containsExactly("1:1", "2:8", "3:2", "3:6");
    }

    @Test
    void placesAreThoseThatOneCountsByteByByte() {
        NearlyJson texts = new NearlyJson(6);
        for (int count = 0; count < 5_000; count++) {
            byte[] payload = texts.next();
            JsonLocator locator = new JsonLocator(payload);
            int line = 1;
            int column = 1;
            int first = Utf8.hasMark(payload) ? 3 : 0;
            for (int offset = first; offset < payload.length; offset++) {
                JsonLocator.Position expected = new JsonLocator.Position(line, column);
                assertThat(new JsonLocator(payload).position(offset)).isEqualTo(expected);
                assertThat(locator.position(offset)).isEqualTo(expected);
                line += payload[offset] == '\n' ? 1 : 0;
                column = payload[offset] == '\n' ? 1 : column + ((payload[offset] & 0xC0) == 0x80 ? 0 : 1);
            }
            assertThat(locator.position(first)).isEqualTo(new JsonLocator.Position(1, 1));
        }
    }

    @Test
    void everyValueIsFoundByThePointerOfItsOffset() {
        NearlyJson texts = new NearlyJson(5);
        int values = 0;
        for (int count = 0; count < 20_000; count++) {
            byte[] payload = texts.next();
            if (JsonError.find(payload, Limits.DEFAULT) != null) {
                continue;
            }
            List<Integer> offsets = new ArrayList<>();
            collect(new JsonCursor(payload), offsets);
            int[] ascending = offsets.stream().mapToInt(Integer::intValue).toArray();
            JsonLocator locator = new JsonLocator(payload);
            String[] pointers = locator.pointers(ascending);
            for (int index = 0; index < ascending.length; index++) {
                assertThat(locator.offset(pointers[index])).isEqualTo(ascending[index]);
                values++;
            }
            for (int offset = 0; offset < payload.length; offset++) {
                if (Arrays.binarySearch(ascending, offset) < 0) {
                    assertThat(locator.pointer(offset)).isEmpty();
                }
            }
        }
        assertThat(values).isGreaterThan(10_000);
    }

    private static void collect(JsonCursor in, List<Integer> offsets) {
        offsets.add(in.offset());
        if (in.type() == JsonType.OBJECT) {
            in.beginObject();
            while (in.nextProperty()) {
                collect(in, offsets);
            }
        } else if (in.type() == JsonType.ARRAY) {
            in.beginArray();
            while (in.nextItem()) {
                collect(in, offsets);
            }
        } else {
            in.skip();
        }
    }
}
