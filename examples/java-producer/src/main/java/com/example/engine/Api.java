package com.example.engine;

import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import tools.jackson.databind.json.JsonMapper;

/** What the engine answers to the dashboard. A web framework calls it, and gives it the mapper of the application. */
public final class Api {
    private final JsonMapper json;
    private final Portfolio portfolio;
    private final TradeLog trades;

    public Api(JsonMapper json, Portfolio portfolio, TradeLog trades) {
        this.json = json;
        this.portfolio = portfolio;
        this.trades = trades;
    }

    /** GET /api/positions */
    public byte[] positions() {
        return json.writeValueAsBytes(portfolio.positions());
    }

    /** GET /api/trades/history?query */
    public byte[] tradeHistory(String query) {
        return json.writeValueAsBytes(trades.page(TradeHistoryQuery.parse(query)));
    }
}
