/** Records in tests what a producer really writes. Of the libraries that it records from, only those that are there are needed. */
module dev.contracts.recorder {
    requires transitive dev.contracts;
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive tools.jackson.databind;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.junit.platform.launcher;

    exports dev.contracts.recorder;

    provides org.junit.platform.launcher.TestExecutionListener with
            dev.contracts.recorder.TestRunListener;
}
