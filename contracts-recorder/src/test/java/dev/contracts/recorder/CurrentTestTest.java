package dev.contracts.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurrentTestTest {
    private final CurrentTest current = new CurrentTest();
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        other.shutdownNow();
    }

    private String inAnotherThread() throws Exception {
        return other.submit(current::name).get();
    }

    @Test
    void aThreadKnowsTheInnermostThatItRuns() {
        assertThat(current.name()).isNull();
        current.enter("class", "EngineTest", false);
        assertThat(current.name()).isEqualTo("EngineTest");
        current.enter("one", "EngineTest.one", true);
        assertThat(current.name()).isEqualTo("EngineTest.one");
        current.leave("one");
        assertThat(current.name()).isEqualTo("EngineTest");
        current.leave("class");
        assertThat(current.name()).isNull();
    }

    @Test
    void anotherThreadRunsForTheOnlyTest() throws Exception {
        current.enter("class", "EngineTest", false);
        assertThat(inAnotherThread()).isNull();
        current.enter("one", "EngineTest.one", true);
        assertThat(inAnotherThread()).isEqualTo("EngineTest.one");
        current.enter("two", "EngineTest.two", true);
        assertThat(inAnotherThread()).isNull();
        current.leave("two");
        assertThat(inAnotherThread()).isEqualTo("EngineTest.one");
    }
}
