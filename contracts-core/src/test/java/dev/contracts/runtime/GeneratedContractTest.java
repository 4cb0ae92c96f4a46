package dev.contracts.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.InvalidPayloadException;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.violation.ViolationCollector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class GeneratedContractTest {
    private record Counter(long count) {}

    /** A contract as the generator writes them: an object with an integer, at least 0. */
    private static final class CounterContract extends GeneratedContract<Counter> {
        private static final Constraint TYPE = TypeConstraint.of("counter/schema.json#/type", SchemaType.OBJECT);
        private static final Constraint COUNT_MINIMUM =
                NumberConstraint.minimum("counter/schema.json#/properties/count/minimum", "0");
        private static final Constraint REQUIRED_COUNT =
                new RequiredConstraint("counter/schema.json#/required", "count");

        CounterContract() {
            super("counter", "1.0.0", List.of(), List.of());
        }

        @Override
        protected Counter readPayload(JsonParser in, ViolationCollector out) {
            int start = in.offset();
            if (!in.tryObject()) {
                out.refused(TYPE, start);
                return null;
            }
            Long count = null;
            while (in.nextProperty()) {
                int offset = in.offset();
                if (in.name().equals("count") && in.tryLong()) {
                    count = in.longValue();
                    if (count < 0) {
                        out.refused(COUNT_MINIMUM, offset);
                    }
                } else {
                    in.skip();
                }
            }
            if (count == null) {
                out.refused(REQUIRED_COUNT, start);
                return null;
            }
            return new Counter(count);
        }

        @Override
        protected void writePayload(Counter record, JsonWriter out) {
            out.beginObject().name("count").value(record.count()).endObject();
        }
    }

    private static final Contract<Counter> CONTRACT = new CounterContract();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(CONTRACT.write(new Counter(3))).isEqualTo(bytes("{\"count\":3}"));
        assertThat(CONTRACT.read(bytes("\uFEFF{\"count\":3.0}")).orElseThrow()).isEqualTo(new Counter(3));
    }

    @Test
    void saysThatAValidPayloadIsNull() {
        Verdict<Counter> verdict = new Verdict<>(null, List.of(), 0, 0, List.of());
        assertThat(verdict.isValid()).isTrue();
        assertThatThrownBy(verdict::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("is null");
    }

    @Test
    void checksARecordAsItWouldBeRead() {
        assertThat(CONTRACT.check(new Counter(3))).isEmpty();
        assertThat(CONTRACT.check(new Counter(-3))).extracting(Violation::rule).containsExactly("schema.minimum");
    }

    @Test
    void saysOneThingOfWhatCannotBeRead() {
        Verdict<Counter> verdict = CONTRACT.read(bytes("{\"count\":\n NaN}"));
        assertThat(verdict.value()).isEmpty();
        assertThat(verdict.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo("json.syntax");
            assertThat(violation.pointer()).isEqualTo("/count");
            assertThat(violation.line()).isEqualTo(2);
            assertThat(violation.column()).isEqualTo(2);
        });
        assertThatThrownBy(verdict::orElseThrow)
                .isInstanceOf(InvalidPayloadException.class)
                .hasMessageContaining("json.syntax at 2:2 /count: NaN is not JSON");
    }

    @Test
    void refusesWhatIsBeyondALimit() {
        assertThat(CONTRACT.read(bytes("[".repeat(600))).isRefused()).isTrue();
    }

    @Test
    void hasNoSequencesUnlessItSaysSo() {
        assertThat(CONTRACT.isStream()).isFalse();
        assertThatThrownBy(() -> CONTRACT.stream(Context.NONE)).isInstanceOf(IllegalStateException.class);
    }
}
