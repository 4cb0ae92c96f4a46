package dev.contracts.recorder;

import dev.contracts.recorder.storage.PayloadDirectoryLocator;
import dev.contracts.recorder.storage.PayloadStore;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Found by JUnit wherever this module is on the class path. When a run of tests begins, the payloads of the run before it go,
 * also when no test records any more: a check never passes on payloads of yesterday. And it knows which test runs.
 */
public final class TestRunListener implements TestExecutionListener {
    /** JUnit creates it. */
    public TestRunListener() {}

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        PayloadDirectoryLocator.ofModule()
                .ifPresent(directory -> PayloadStore.of(directory).beginIfRecorded());
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        CurrentTest.IN_THIS_PROCESS.enter(test.getUniqueId(), TestNames.of(test), test.isTest());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        CurrentTest.IN_THIS_PROCESS.leave(test.getUniqueId());
    }
}
