package dev.contracts.cli.check;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.model.ContractSet;
import dev.contracts.probe.recording.RecordingReplay;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.run.RunTally;
import dev.contracts.runner.source.FoundPayloads;
import java.nio.file.Path;
import java.util.Map;

/** The recorded sessions among what is checked, as one more part of the run. */
@FunctionalInterface
interface RecordedSessions {
    /** Replays all of them. */
    void replay(RunTally run);

    /** Loads the contracts' files: a session needs to know how payloads travel, which no compiled contract says. */
    static RecordedSessions of(
            FoundPayloads found, Path schemas, Engines engines, Options options, Map<String, Context> contexts) {
        RecordingReplay replay = new RecordingReplay(ContractSet.loadEach(schemas), engines, options, contexts);
        return run -> found.recordings().forEach(recording -> replay.replay(recording, run));
    }
}
