package dev.contracts.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.recorder.storage.RecordedFiles;
import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module may have either Jackson, both or none, and JUnit or not. */
class OptionalLibrariesTest {
    @TempDir
    Path directory;

    /** The class path of these tests without the jars of some groups. */
    private static URLClassLoader without(String... groups) {
        URL[] rest = Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> Arrays.stream(groups)
                        .noneMatch(group -> entry.replace('\\', '/').contains("/" + group + "/")))
                .map(OptionalLibrariesTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(rest, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean loads(ClassLoader loader, String name) {
        try {
            for (Method method :
                    loader.loadClass("dev.contracts.recorder." + name).getDeclaredMethods()) {
                method.getParameterTypes();
            }
            return true;
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return false;
        }
    }

    @Test
    void recordingByHandNeedsNothing() throws Exception {
        try (URLClassLoader loader =
                without("com/fasterxml/jackson/core/jackson-databind", "tools/jackson", "org/junit")) {
            assertThat(loads(loader, "PayloadRecording")).isFalse();
            assertThat(loads(loader, "Jackson2Recording")).isFalse();
            assertThat(loads(loader, "Jackson3Recording")).isFalse();
            Class<?> type = loader.loadClass("dev.contracts.recorder.PayloadRecorder");
            Object recorder = type.getMethod("into", Path.class).invoke(null, directory);
            type.getMethod("record", String.class, String.class).invoke(recorder, "counter", "1");
        }
        assertThat(RecordedFiles.in(directory)).containsOnlyKeys("counter/counter.json");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void oneJacksonDoesWithoutTheOther(int version) throws Exception {
        String other = version == 2 ? "tools/jackson" : "com/fasterxml/jackson/core/jackson-databind";
        try (URLClassLoader loader = without(other, "org/junit")) {
            assertThat(loads(loader, "Jackson" + version + "Recording")).isTrue();
            assertThat(loads(loader, "Jackson" + (5 - version) + "Recording")).isFalse();
            Class<?> use = loader.loadClass("dev.contracts.recorder.OptionalLibrariesTest$Use" + version);
            use.getMethod("record", Path.class).invoke(null, directory);
        }
        assertThat(RecordedFiles.in(directory)).containsOnlyKeys("counter/counter.json");
    }

    public static final class Use2 {
        public static void record(Path directory) throws Exception {
            Jackson2Recording.of(new com.fasterxml.jackson.databind.ObjectMapper(), PayloadRecorder.into(directory))
                    .writeValueAsString(new Counter(1, "me"));
        }
    }

    public static final class Use3 {
        public static void record(Path directory) {
            Jackson3Recording.of(new tools.jackson.databind.json.JsonMapper(), PayloadRecorder.into(directory))
                    .writeValueAsString(new Counter(1, "me"));
        }
    }
}
