package dev.contracts.simulator.world;

/**
 * An order that was carried out.
 *
 * @param signedShares bought, or negative when sold; never none
 * @param targetWeight what the position is to come to
 */
record Fill(String symbol, long signedShares, double price, double targetWeight) {
    double value() {
        return Rounding.cents(Math.abs(signedShares) * price);
    }
}
