package dev.contracts.benchmarks;

import dev.contracts.Contract;
import java.util.List;

/**
 * A payload that contenders read.
 *
 * @param name in the table
 * @param contract that it is read with
 * @param type of the record that it becomes
 * @param plain the same record for fastjson2
 * @param json the bytes
 * @param handWritten the rules of the contract as a careful engineer writes them by hand over the record
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares payloads
record BenchmarkPayload<T>(
        String name, Contract<T> contract, Class<T> type, Class<?> plain, byte[] json, HandWritten<T> handWritten) {
    /** Rules over a record, without a generator. */
    @FunctionalInterface
    interface HandWritten<T> {
        /** Returns what is wrong; empty when nothing is. */
        List<String> check(T record);
    }

    /** The same contract with other bytes. */
    BenchmarkPayload<T> with(String otherName, byte[] otherJson) {
        return new BenchmarkPayload<>(otherName, contract, type, plain, otherJson, handWritten);
    }

    @Override
    public String toString() {
        return name;
    }
}
