package dev.contracts.recorder.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TestRunTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final RunningProcess SHELL = new RunningProcess(20, NOON, "dash");
    private static final RunningProcess MAVEN = new RunningProcess(10, NOON, "java");
    private static final RunningProcess TERMINAL = new RunningProcess(1, NOON, "bash");
    private static final Map<String, String> SUREFIRE = Map.of("basedir", "/m", "localRepository", "/r");

    private static TestRun run(Map<String, String> system, RunningProcess... processes) {
        Properties properties = new Properties();
        properties.putAll(system);
        return TestRun.of(properties, List.of(processes));
    }

    private static RunningProcess java(long pid) {
        return new RunningProcess(pid, NOON.plusSeconds(pid), "java");
    }

    @Test
    void allForksOfOneBuildAreOneRun() {
        TestRun first = run(SUREFIRE, java(30), SHELL, MAVEN, TERMINAL);
        TestRun second = run(SUREFIRE, java(31), new RunningProcess(21, NOON, "cmd"), MAVEN, TERMINAL);
        assertThat(first.owner()).isEqualTo("run of process 10 since 2026-11-02T12:00:00Z");
        assertThat(second.continues(first.owner())).isTrue();
    }

    @Test
    void theNextBuildIsAnotherRun() {
        String before = run(SUREFIRE, java(30), SHELL, MAVEN, TERMINAL).owner();
        assertThat(run(SUREFIRE, java(40), new RunningProcess(11, NOON.plusSeconds(60), "java"), TERMINAL)
                        .continues(before))
                .isFalse();
        RunningProcess sameNumber = new RunningProcess(10, NOON.plusSeconds(60), "java");
        assertThat(run(SUREFIRE, java(40), sameNumber, TERMINAL).continues(before))
                .isFalse();
    }

    @Test
    void aProcessThatATestStartsIsOfItsRun() {
        String run = run(SUREFIRE, java(30), SHELL, MAVEN).owner();
        assertThat(run(Map.of(), java(50), java(30), SHELL, MAVEN).continues(run))
                .isTrue();
    }

    @Test
    void withoutMavenEachProcessIsARun() {
        RunningProcess ide = new RunningProcess(5, NOON, "idea");
        String first = run(Map.of(), java(30), ide).owner();
        assertThat(first).startsWith("run of process 30 ");
        assertThat(run(Map.of(), java(31), ide).continues(first)).isFalse();
    }

    @Test
    void testsInsideOfMavenAreOfItsRun() {
        TestRun inside = run(
                Map.of("basedir", "/m", "localRepository", "/r", "classworlds.conf", "/mvn/m2.conf"), MAVEN, TERMINAL);
        assertThat(inside.owner()).startsWith("run of process 10 ");
    }

    @Test
    void aProgramThatIsNotCalledJavaMayBeMaven() {
        assertThat(run(SUREFIRE, java(30), SHELL, new RunningProcess(9, NOON, "eclipse"), TERMINAL)
                        .owner())
                .startsWith("run of process 9 ");
    }

    @Test
    void aRunThatIsNamedIsThatRun() {
        String first =
                run(Map.of("contracts.run", "2026-11-02\n12:00"), java(30)).owner();
        assertThat(first).isEqualTo("run named \"2026-11-02\\u000a12:00\"");
        assertThat(run(Map.of("contracts.run", "2026-11-02\n12:00"), java(31)).continues(first))
                .isTrue();
        assertThat(run(Map.of("contracts.run", "other"), java(30)).continues(first))
                .isFalse();
    }

    @Test
    void aClockThatWasSetBetweenTwoForksDoesNotMatter() {
        String run = run(SUREFIRE, java(30), MAVEN).owner();
        assertThat(run(SUREFIRE, java(31), new RunningProcess(10, NOON.plusSeconds(1), "java"))
                        .continues(run))
                .isTrue();
    }

    @Test
    void anythingElseIsAnotherRun() {
        TestRun run = run(SUREFIRE, java(30), MAVEN);
        for (String line : List.of("", "run of process 1", "run of process 10 since noon", "counter/x.json")) {
            assertThat(run.continues(line)).as(line).isFalse();
        }
    }
}
