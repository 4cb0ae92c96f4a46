package dev.contracts.simulator.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Options;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.dashboard.trainingprogress.ProgressEvent;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackServerTest {
    private static RunningServer served;

    @BeforeAll
    static void start() {
        served = new RunningServer(ServeOptions.DEFAULT);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void a_minute_of_polling_shows_payloads_that_keep_their_contracts_and_agree() {
        StreamChecker<EngineState> states = EngineState.CONTRACT.stream(Context.NONE.with("sampling", "transition"));
        StreamChecker<TradeHistory> histories = TradeHistory.CONTRACT.stream(Context.NONE);
        for (int second = 0; second < 60; second++) {
            served.second();
            EngineState state = kept(EngineState.CONTRACT, "/api/state");
            assertThat(states.offer(state)).isEmpty();
            Positions positions = kept(Positions.CONTRACT, "/api/positions");
            assertThat(state.symbolsActive()).isEqualTo(positions.totalPositions());
            assertThat(histories.offer(kept(TradeHistory.CONTRACT, "/api/trades/history?limit=20")))
                    .isEmpty();
            kept(CilsStats.CONTRACT, "/api/cils/stats");
            kept(RiskStatus.CONTRACT, "/api/risk/status");
        }
    }

    @Test
    void the_uptime_grows_with_every_answer_however_fast_they_follow() {
        double before = -1;
        for (int ask = 0; ask < 50; ask++) {
            double uptime = kept(EngineState.CONTRACT, "/api/state").uptimeSeconds();
            assertThat(uptime).isGreaterThan(before);
            before = uptime;
        }
    }

    @Test
    void a_page_is_what_the_query_asks_for() {
        TradeHistory all = kept(TradeHistory.CONTRACT, "/api/trades/history");
        TradeHistory page = kept(TradeHistory.CONTRACT, "/api/trades/history?limit=3&offset=2");
        assertThat(page.trades()).isEqualTo(all.trades().subList(2, 5));
        assertThat(page.totalTrades()).isEqualTo(all.totalTrades());

        String symbol = all.trades().get(0).symbol();
        TradeHistory ofSymbol = kept(TradeHistory.CONTRACT, "/api/trades/history?symbol=" + symbol);
        assertThat(ofSymbol.trades())
                .isNotEmpty()
                .isEqualTo(all.trades().stream()
                        .filter(trade -> trade.symbol().equals(symbol))
                        .toList());

        var since = all.trades().get(3).timestamp();
        TradeHistory latest = kept(
                TradeHistory.CONTRACT,
                "/api/trades/history?"
                        + TradeHistoryQuery.DEFAULT.withSince(since).toQuery());
        assertThat(latest.trades())
                .hasSizeBetween(4, 6)
                .allMatch(trade -> !trade.timestamp().isBefore(since));

        assertThat(kept(TradeHistory.CONTRACT, "/api/trades/history?offset=1000000")
                        .trades())
                .isEmpty();
        assertThat(kept(TradeHistory.CONTRACT, "/api/trades/history?symbol=NONE")
                        .totalTrades())
                .isZero();
    }

    @Test
    void one_run_is_heard_from_where_it_is_to_its_end_and_then_the_next() throws InterruptedException {
        served.seconds(7);
        BlockingQueue<String> heard = served.listen();
        StreamChecker<TrainingProgress> checker = TrainingProgress.CONTRACT.stream(Context.NONE);
        List<TrainingProgress> events = new ArrayList<>();
        while (events.stream()
                        .filter(event -> event.eventType().json().equals("run_complete"))
                        .count()
                < 2) {
            if (heard.isEmpty()) {
                served.second();
            }
            for (String text = heard.poll(); text != null; text = heard.poll()) {
                TrainingProgress event =
                        kept(TrainingProgress.CONTRACT, text.getBytes(StandardCharsets.UTF_8), Context.NONE);
                assertThat(checker.offer(event)).isEmpty();
                events.add(event);
            }
        }
        assertThat(events.get(0)).isInstanceOf(ProgressEvent.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=0              | limit is "0", expected at least 1
            limit=ten            | limit is "ten", expected an integer
            limit=1&limit=2      | limit is given 2 times
            offset=-1            | offset is "-1", expected at least 0
            since=yesterday      | since is "yesterday", expected
            since=2026-03-02     | since is "2026-03-02", expected
            page=2               | no parameter "page"; there are: limit, offset, symbol, since
            symbol=%25zz%zz      | not a URL-encoded query
            """)
    void a_parameter_that_is_wrong_is_refused_in_words(String query, String words) {
        String path = "/api/trades/history?" + query;
        assertThat(served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 Bad Request\r\n")
                .contains("Content-Type: application/json")
                .contains("{\"status\":400,\"error\":\"" + words.replace("\"", "\\\""));
    }

    @Test
    void what_is_not_there_is_said_in_json() {
        HttpResponse<String> missing = served.text(
                HttpRequest.newBuilder(served.uri("/api/%3Cscript%3E")).build());
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .startsWith(
                        "{\"status\":404,\"error\":\"nothing is at \\\"/api/%3Cscript%3E\\\"; there are /api/state,");
        HttpResponse<String> posted = served.text(HttpRequest.newBuilder(served.uri("/api/state"))
                .POST(BodyPublishers.ofString("{}"))
                .build());
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        HttpResponse<String> plain =
                served.text(HttpRequest.newBuilder(served.uri("/ws/training")).build());
        assertThat(plain.statusCode()).isEqualTo(426);
        assertThat(served.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"))
                .contains("\r\n\r\n{\"status\":431,");
        assertThat(served.raw("nonsense\r\n\r\n")).contains("{\"status\":400,");
    }

    @Test
    void a_head_has_the_headers_of_a_get() {
        HttpResponse<String> head = served.text(HttpRequest.newBuilder(served.uri("/api/cils/stats"))
                .method("HEAD", BodyPublishers.noBody())
                .build());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(served.get("/api/cils/stats").length);
        assertThat(head.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(head.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void the_root_lists_what_there_is() {
        assertThat(new String(served.get("/"), StandardCharsets.UTF_8))
                .contains("{\"contract\":\"engine-state\",\"get\":\"/api/state\"}")
                .contains("{\"contract\":\"training-progress\",\"websocket\":\"/ws/training\"}")
                .contains("\"configured_horizons\":[\"5m\",\"15m\",\"60m\",\"240m\",\"1d\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1:5173", "http://[::1]:80", "https://localhost"})
    void a_page_of_this_machine_may_ask(String origin) {
        HttpResponse<String> response = served.text(HttpRequest.newBuilder(served.uri("/api/state"))
                .header("Origin", origin)
                .build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue(origin);
        HttpResponse<String> preflight = served.text(HttpRequest.newBuilder(served.uri("/api/state"))
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.com", "null", "http://localhost.example.com", "http://localhost:80@example.com"})
    void a_page_from_elsewhere_may_not(String origin) {
        String request = "GET /api/state HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin + "\r\n\r\n";
        assertThat(served.raw(request)).startsWith("HTTP/1.1 403 ").doesNotContain("Access-Control-Allow-Origin");
        assertThat(served.raw(RunningServer.UPGRADE.replace("\r\n\r\n", "\r\nOrigin: " + origin + "\r\n\r\n")))
                .startsWith("HTTP/1.1 403 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attacker.example", "localhost.attacker.example", "127.0.0.2", "10.0.0.1:8765"})
    void a_name_that_was_rebound_to_this_machine_is_not_answered(String host) {
        assertThat(served.raw("GET /api/state HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ");
    }

    @Test
    void who_listens_is_told_when_the_server_stops() throws InterruptedException {
        BlockingQueue<String> heard;
        try (RunningServer other = new RunningServer(ServeOptions.DEFAULT)) {
            heard = other.listen();
        }
        assertThat(RunningServer.next(heard)).isEqualTo(RunningServer.CLOSED + 1001);
    }

    @Test
    void who_does_not_take_the_events_is_sent_away() throws IOException {
        try (RunningServer other = new RunningServer(ServeOptions.DEFAULT);
                Socket deaf = other.connectDeaf()) {
            deaf.getOutputStream().write(RunningServer.UPGRADE.getBytes(StandardCharsets.ISO_8859_1));
            while (other.server.listeners() == 0) {
                Thread.onSpinWait();
            }
            for (int step = 0; step < 1_000_000 && other.server.listeners() > 0; step++) {
                other.server.step();
            }
            assertThat(other.server.listeners()).isZero();
        }
    }

    @Test
    void a_port_that_is_taken_is_an_io_exception() {
        int port = served.server.port();
        assertThatThrownBy(() -> new RunningServer(ServeOptions.DEFAULT.withPort(port)))
                .hasCauseInstanceOf(IOException.class);
    }

    private static <T> T kept(Contract<T> contract, String path) {
        Context context = contract == (Object) TradeHistory.CONTRACT
                ? TradeHistoryQuery.parse(path.contains("?") ? path.substring(path.indexOf('?')) : "")
                        .toContext()
                : Context.NONE;
        return kept(contract, served.get(path), context);
    }

    private static <T> T kept(Contract<T> contract, byte[] payload, Context context) {
        Verdict<T> verdict =
                contract.read(payload, Options.DEFAULT.withStrict(true).withContext(context));
        assertThat(verdict.violations()).isEmpty();
        return verdict.orElseThrow();
    }
}
