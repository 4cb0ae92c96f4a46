package dev.contracts.runtime.function;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The value that {@code cel.bind} names, where it may fail: it is looked at only where it is used, so that a failure counts
 * there. Evaluated once; for one thread.
 *
 * @param <T> the value
 */
public final class Lazy<T> {
    private final Supplier<T> supplier;
    private @Nullable T value;
    private @Nullable RuleError failure;

    private Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    /** A value that is not known yet. */
    public static <T> Lazy<T> of(Supplier<T> supplier) {
        return new Lazy<>(supplier);
    }

    /** The value. @throws RuleError when there is none, each time the same */
    public T get() {
        T known = value;
        if (known != null) {
            return known;
        }
        if (failure != null) {
            throw failure;
        }
        try {
            known = supplier.get();
        } catch (RuleError e) {
            failure = e;
            throw e;
        }
        value = known;
        return known;
    }
}
