package dev.contracts.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody can do on every payload what the table says; nobody is measured while he fails. */
class ContendersTest {
    static List<BenchmarkPayload<?>> payloads() {
        BenchmarkPayload<?> positions = BenchmarkPayloads.positions(20);
        BenchmarkPayload<?> trades = BenchmarkPayloads.trades(20);
        return List.of(
                BenchmarkPayloads.engineState(),
                positions,
                trades,
                BenchmarkPayloads.positions(3, "SÄ€"),
                positions.with("reversed", PayloadVariants.reversed(positions.json())),
                trades.with("indented", PayloadVariants.indented(trades.json())));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void everybodyReadsAConformingPayload(BenchmarkPayload<?> payload) {
        List<Contender> contenders = List.of(
                Contenders.scan(payload),
                Contenders.contract(payload),
                Contenders.bind(payload),
                Contenders.fastjson(payload),
                Contenders.fastjsonSchema(payload),
                Contenders.validated(payload));
        for (Contender contender : contenders) {
            assertThatCode(contender.operation()::call).as(contender.name()).doesNotThrowAnyException();
        }
    }

    static List<BenchmarkPayload<?>> broken() {
        BenchmarkPayload<?> payload = BenchmarkPayloads.positions(20);
        return List.of(
                payload.with("rule, early", PayloadVariants.broken(payload.json(), "market_value", "1", true)),
                payload.with("rule, late", PayloadVariants.broken(payload.json(), "market_value", "1", false)),
                payload.with("structure", PayloadVariants.broken(payload.json(), "market_value", "\"1\"", true)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenPayloadsAreRefused(BenchmarkPayload<?> payload) {
        assertThatCode(Contenders.refused(payload).operation()::call).doesNotThrowAnyException();
    }
}
