package com.example.consumer;

import dev.contracts.Contract;
import dev.contracts.ContractIndex;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.dashboard.positions.Positions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Finds the contracts as a service, and checks one payload against one of them. */
public final class Main {
    private Main() {}

    /** Checks the file that the argument names. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(Contract.class.getModule() + ", " + Positions.class.getModule());
        for (ContractIndex index : ServiceLoader.load(ContractIndex.class)) {
            System.out.println(index);
        }
        Verdict<Positions> verdict = Positions.CONTRACT.read(Files.readAllBytes(Path.of(arguments[0])));
        for (Violation violation : verdict.violations()) {
            System.out.println(violation.rule() + " at " + violation.pointer() + ": " + violation.message());
        }
        System.out.println(verdict.unchecked().size() + " unchecked");
    }
}
