package dev.contracts;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where the published test suites lie. They are not part of the project: without them their tests are skipped, and say so. */
public final class Suites {
    private Suites() {}

    /** A folder of the suites; the calling test is skipped when it is not there. */
    public static Path folder(String name) {
        Path folder = Path.of(System.getProperty("contracts.suites", "../../shared/suites"))
                .resolve(name)
                .normalize();
        boolean there = Files.isDirectory(folder);
        if (!there) {
            System.err.println("SKIPPED: no test suite at " + folder + " (-Dcontracts.suites=DIR)");
        }
        Assumptions.assumeTrue(there, () -> "no test suite at " + folder);
        return folder;
    }
}
