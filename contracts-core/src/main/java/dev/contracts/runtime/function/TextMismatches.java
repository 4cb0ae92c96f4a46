package dev.contracts.runtime.function;

/** Says what a string was expected to be. */
final class TextMismatches {
    private TextMismatches() {}

    static Mismatch noMatch(FalseCall call) {
        return expected(call, "a match of ");
    }

    static Mismatch noStart(FalseCall call) {
        return expected(call, "a text that starts with ");
    }

    static Mismatch noEnd(FalseCall call) {
        return expected(call, "a text that ends with ");
    }

    static Mismatch noPart(FalseCall call) {
        return expected(call, "a text that contains ");
    }

    private static Mismatch expected(FalseCall call, String what) {
        return Mismatch.unexpected(call, what + call.text(call.value(1)));
    }
}
