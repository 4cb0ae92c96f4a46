package dev.contracts.probe.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.probe.session.ProbeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ArrivalQueueTest {
    private static final ProbeEvent EVENT = new ProbeEvent.Tick(Instant.EPOCH);

    /** Adds events from another thread, and says how many it could. */
    private static Thread adding(ArrivalQueue queue, int count, long bytes, AtomicInteger added) {
        Thread thread = new Thread(() -> {
            for (int number = 0; number < count; number++) {
                queue.put(EVENT, bytes, () -> {});
                added.incrementAndGet();
            }
        });
        thread.start();
        return thread;
    }

    private static void takeAll(ArrivalQueue queue, int count, int most) throws InterruptedException {
        for (int number = 0; number < count; number++) {
            assertThat(queue.size()).isLessThanOrEqualTo(most);
            assertThat(queue.take(Duration.ofSeconds(10))).isNotNull();
        }
    }

    @Test
    void neverMoreThanSoManyWait() throws InterruptedException {
        ArrivalQueue queue = new ArrivalQueue(8, 1 << 20);
        AtomicInteger added = new AtomicInteger();
        Thread adding = adding(queue, 1_000, 1, added);
        takeAll(queue, 1_000, 8);
        adding.join();
        assertThat(added).hasValue(1_000);
    }

    @Test
    void neverMoreThanSoManyBytesWaitAndALargeOneGoesAlone() throws InterruptedException {
        ArrivalQueue queue = new ArrivalQueue(100, 10);
        AtomicInteger added = new AtomicInteger();
        Thread adding = adding(queue, 200, 6, added);
        takeAll(queue, 200, 1);
        adding.join();
        queue.put(EVENT, 1_000, () -> {});
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void nobodyWaitsForAQueueThatIsClosed() throws InterruptedException {
        ArrivalQueue queue = new ArrivalQueue(1, 10);
        AtomicInteger added = new AtomicInteger();
        Thread adding = adding(queue, 3, 1, added);
        queue.close();
        adding.join();
        assertThat(added).hasValue(3);
        assertThat(queue.take(Duration.ZERO)).isNull();
    }

    @Test
    void whatIsNoMessageNeverWaits() {
        ArrivalQueue queue = new ArrivalQueue(1, 1);
        for (int number = 0; number < 10; number++) {
            queue.put(EVENT, 0, () -> {});
        }
        assertThat(queue.size()).isZero();
    }
}
