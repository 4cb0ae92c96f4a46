package dev.contracts.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody can do on every payload what the table says; nobody is measured while he fails. */
class ContendersTest {
    static List<Payload<?>> payloads() {
        Payload<?> positions = Payloads.positions(20);
        Payload<?> trades = Payloads.trades(20);
        return List.of(
                Payloads.engineState(),
                positions,
                trades,
                Payloads.positions(3, "SÄ€"),
                positions.with("reversed", Variants.reversed(positions.json())),
                trades.with("indented", Variants.indented(trades.json())));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void everybodyReadsAConformingPayload(Payload<?> payload) {
        List<Contender> contenders = List.of(
                Contenders.scan(payload),
                Contenders.contract(payload),
                Contenders.bind(payload),
                Contenders.fastjson(payload),
                Contenders.fastjsonSchema(payload),
                Contenders.validated(payload));
        for (Contender contender : contenders) {
            assertThatCode(contender.operation()::run).as(contender.name()).doesNotThrowAnyException();
        }
    }

    static List<Payload<?>> broken() {
        Payload<?> payload = Payloads.positions(20);
        return List.of(
                payload.with("rule, early", Variants.broken(payload.json(), "market_value", "1", true)),
                payload.with("rule, late", Variants.broken(payload.json(), "market_value", "1", false)),
                payload.with("structure", Variants.broken(payload.json(), "market_value", "\"1\"", true)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenPayloadsAreRefused(Payload<?> payload) {
        assertThatCode(Contenders.refused(payload).operation()::run).doesNotThrowAnyException();
    }
}
