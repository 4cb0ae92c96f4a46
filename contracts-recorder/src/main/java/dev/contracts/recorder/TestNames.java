package dev.contracts.recorder;

import dev.contracts.recorder.storage.FileNames;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/** Names of payloads by their test: {@code EngineTest.Nested.method}, and the numbers of its invocations. */
final class TestNames {
    /** The segment of an invocation of a test that runs several times: {@code [test-template-invocation:#3]}. */
    private static final Pattern INVOCATION = Pattern.compile("\\[[a-z-]+:#(\\d+)\\]");

    private TestNames() {}

    static String of(TestIdentifier test) {
        StringBuilder name = new StringBuilder(plain(test));
        Matcher invocation = INVOCATION.matcher(test.getUniqueId());
        while (invocation.find()) {
            name.append('.').append(invocation.group(1));
        }
        return FileNames.of(name.toString());
    }

    private static String plain(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return simple(method.getClassName()) + "." + method.getMethodName();
        }
        return source instanceof ClassSource type ? simple(type.getClassName()) : test.getDisplayName();
    }

    /** {@code com.example.EngineTest$Nested} is {@code EngineTest.Nested}. */
    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }
}
