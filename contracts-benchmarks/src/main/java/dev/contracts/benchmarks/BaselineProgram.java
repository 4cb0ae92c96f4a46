package dev.contracts.benchmarks;

/** The least that a program on this platform costs: what a start is compared to. */
public final class BaselineProgram {
    private BaselineProgram() {}

    public static void main(String[] arguments) {
        System.out.println("1 contract, 5 rules, 1 payload: 0 errors, 0 warnings");
    }
}
