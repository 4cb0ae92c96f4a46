package dev.contracts.architecture.records;

/** Records of each kind, public as whatever an interface declares. */
public interface Samples {
    /** As many components as a public record may have. */
    record Six(int a, int b, int c, int d, int e, int f) {
        static final int NONE = 0;
    }

    /** One component too many. */
    record Seven(int a, int b, int c, int d, int e, int f, int g) {}

    /** Callers use its builder. */
    record Built(int a, int b, int c, int d, int e, int f, int g) {
        static Object builder() {
            return "";
        }
    }
}
