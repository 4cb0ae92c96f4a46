package dev.contracts.sampler.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import dev.contracts.runtime.json.JsonError;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadMutatorTest {
    private static final String PAYLOAD =
            "{\"at\":\"2026-11-02T14:30:05Z\",\"total\":10.25,\"open\":true,\"items\":[{\"id\":\"a7\"},{\"id\":\"b\"}]}";

    private static final List<String> MADE = mutations(20_261_102).limit(25_000).toList();

    private static Stream<String> mutations(long seed) {
        PayloadMutator mutator = new PayloadMutator(seed);
        return Stream.generate(() -> new String(mutator.mutate(PAYLOAD.getBytes(UTF_8)), UTF_8));
    }

    @Test
    void theSameSeedMakesTheSamePayloads() {
        List<String> made = mutations(1).limit(200).toList();

        assertThat(mutations(1).limit(200)).isEqualTo(made);
        assertThat(mutations(2).limit(200)).isNotEqualTo(made);
    }

    @Test
    void whatIsNotJsonIsLeftAlone() {
        byte[] broken = "{\"a\":".getBytes(UTF_8);

        assertThat(new PayloadMutator(1).mutate(broken)).isSameAs(broken);
    }

    @Test
    void aValueAtTheRootIsChanged() {
        PayloadMutator mutator = new PayloadMutator(1);

        assertThat(Stream.generate(() -> new String(mutator.mutate("7".getBytes(UTF_8)), UTF_8))
                        .limit(50)
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    /** A pattern that each kind of change leaves in some payload, and that the payload itself does not have. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            property dropped               ; \\{"at":"[^"]*","open".*
            property added, any value      ; .*"at_count":(-?\\d|null|true|false|\\[|\\{|").*
            property added, value copied   ; .*"x_open":10\\.25,?.*
            property renamed               ; .*"totals":10\\.25.*
            property renamed, shorter      ; .*"pen":true.*
            property in capitals           ; .*"OPEN":true.*
            properties reordered           ; .*"items":.*"at":.*
            property null                  ; .*"open":null.*
            value of another property      ; .*"total":true.*
            value copied from further in   ; .*"total":"a7".*
            object emptied                 ; .*\\{\\}.*
            array emptied                  ; .*"items":\\[\\].*
            item dropped                   ; .*"items":\\[\\{"id":"b"\\}\\].*
            item repeated                  ; .*\\[\\{"id":"a7"\\},\\{"id":"a7"\\},\\{"id":"b"\\}\\].*
            item copied from further out   ; .*"items":\\[.*,10\\.25\\].*
            items swapped                  ; .*\\[\\{"id":"b"\\},\\{"id":"a7"\\}\\].*
            boolean flipped                ; .*"open":false.*
            number a step up               ; .*"total":10\\.26\\D.*
            number a step down             ; .*"total":9\\.25\\D.*
            number a tiny step             ; .*"total":10\\.250000000001\\D.*
            number scaled a little         ; .*"total":10\\.25001025\\D.*
            number negated                 ; .*"total":-10\\.25\\D.*
            number times ten               ; .*"total":102\\.50\\D.*
            number by ten                  ; .*"total":1\\.025\\D.*
            number beyond a double         ; .*"total":1e400\\D.*
            number beyond 64 bits          ; .*"total":9223372036854775808\\D.*
            minus zero                     ; .*"total":-0,.*
            trailing zeros                 ; .*"total":2\\.50\\D.*
            number where a string was      ; .*"at":-?\\d.*
            string where a number was      ; .*"total":".*
            string in capitals             ; .*"id":"A7".*
            string longer                  ; .*"id":"a7x".*
            string with a space            ; .*"id":"a7 ".*
            string without its beginning   ; .*"id":"7".*
            string without its end         ; .*"id":"a".*
            digit changed                  ; .*"id":"a[0-689]".*
            character of two code units    ; .*"id":"😀a7".*
            replacement character          ; .*"id":"\ufffda7".*
            lone surrogate                 ; .*\\\\u[dD]800.*
            control character              ; .*\\\\u0000.*
            timestamp moved                ; .*"at":"2026-11-02T14:30:34Z".*
            timestamp of another offset    ; .*"2026-11-02T14:30:05\\+02:00".*
            timestamp of a leap second     ; .*"2016-12-31T23:59:60Z".*
            timestamp in lower case        ; .*"2026-11-02t14:30:05z".*
            pretty printed                 ; \\{\\n  "at" : .*
            white space between properties ; .* ,\\n\\t".*
            white space around colons      ; .*"open" : true,"items".*
            property twice                 ; \\{"x":1,"x":2,"at".*
            text after the end             ; .*\\}x
            another value at the root      ; (-?\\d.*|null|true|false|"[^"]*"|\\[.*\\])
            """)
    void everyKindOfChangeIsMade(String kind, String pattern) {
        Predicate<String> made = Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate();

        assertThat(made.test(PAYLOAD)).isFalse();
        assertThat(MADE.stream().anyMatch(made)).as(kind).isTrue();
    }

    @Test
    void mostMutationsAreJsonAndSomeAreCutOff() {
        List<String> made = mutations(1).limit(4_000).toList();

        assertThat(made.stream().filter(text -> JsonError.find(text.getBytes(UTF_8), Limits.DEFAULT) == null))
                .hasSizeBetween(3_800, 3_995);
        assertThat(made)
                .anyMatch(text -> text.length() > 20 && text.startsWith("{\"at\":\"2026") && !text.endsWith("}"));
    }
}
