package dev.contracts.recorder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The test that runs, for the names of payloads. A thread that a test started is told from the others only while one test
 * runs at a time: a payload never gets the name of another test.
 */
final class CurrentTest {
    /** The test that {@link TestRunListener} reported last. */
    static final CurrentTest IN_THIS_PROCESS = new CurrentTest();

    private final Map<String, String> running = new ConcurrentHashMap<>();
    private final ThreadLocal<Deque<String>> mine = ThreadLocal.withInitial(ArrayDeque::new);

    /**
     * A test, or what surrounds tests, starts in this thread.
     *
     * @param id unique in this run
     * @param test whether it is a test
     */
    void enter(String id, String name, boolean test) {
        mine.get().push(name);
        if (test) {
            running.put(id, name);
        }
    }

    /** Leaves the test that was {@link #enter entered} last in this thread. */
    void leave(String id) {
        running.remove(id);
        mine.get().poll();
    }

    /** The name of the test on whose behalf this thread runs; null when it cannot be told. */
    @Nullable
    String name() {
        String ofThread = mine.get().peek();
        if (ofThread != null) {
            return ofThread;
        }
        List<String> names = List.copyOf(running.values());
        return names.size() == 1 ? names.get(0) : null;
    }
}
