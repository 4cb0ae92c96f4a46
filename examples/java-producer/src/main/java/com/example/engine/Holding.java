package com.example.engine;

/**
 * What the engine holds of a symbol.
 *
 * @param shares fewer than 0 when sold short
 * @param entryPrice the average price at which they were bought or sold
 * @param price the latest
 */
public record Holding(String symbol, long shares, double entryPrice, double price) {
    double marketValue() {
        return shares * price;
    }
}
