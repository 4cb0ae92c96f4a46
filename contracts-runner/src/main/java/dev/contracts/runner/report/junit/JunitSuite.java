package dev.contracts.runner.report.junit;

import dev.contracts.runner.report.junit.JunitCase.Result;
import java.util.List;

/**
 * A suite of a JUnit report.
 *
 * @param name the contract's name, or the program's for what belongs to no contract
 * @param className the name by which hosts group cases; they take the part before the last dot for a package
 * @param cases in the order in which they are shown
 */
record JunitSuite(String name, String className, List<JunitCase> cases) {
    JunitSuite {
        cases = List.copyOf(cases);
    }

    long count(Result result) {
        return cases.stream().filter(one -> one.result() == result).count();
    }
}
