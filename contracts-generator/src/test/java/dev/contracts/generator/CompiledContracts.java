package dev.contracts.generator;

import dev.contracts.Contract;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.source.GeneratedFile;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The contracts below a folder, generated, compiled in memory with every warning an error, and loaded. */
public final class CompiledContracts extends ClassLoader {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    /** One for all, so that the class path is opened once. */
    private static final StandardJavaFileManager STANDARD = JAVAC.getStandardFileManager(null, null, null);

    private final ContractSet contracts;
    private final String basePackage;
    private final List<GeneratedFile> files;
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private CompiledContracts(ContractSet contracts, String basePackage, List<GeneratedFile> files) {
        super(CompiledContracts.class.getClassLoader());
        this.contracts = contracts;
        this.basePackage = basePackage;
        this.files = files;
    }

    /** Generates and compiles the contracts below a folder. */
    public static CompiledContracts of(Path schemas, String basePackage) {
        return of(ContractSet.load(schemas), basePackage);
    }

    /** Generates and compiles contracts that are loaded. */
    public static CompiledContracts of(ContractSet contracts, String basePackage) {
        CompiledContracts compiled =
                new CompiledContracts(contracts, basePackage, JavaGenerator.generate(contracts, basePackage));
        compiled.compile();
        return compiled;
    }

    /** Generates and compiles contracts that were made at random, see {@link SettledNames}. */
    static CompiledContracts settled(Path schemas, String basePackage) {
        SettledNames.settle(schemas);
        return of(schemas, basePackage);
    }

    /** Any sources, compiled in the same way. */
    public static CompiledContracts ofSources(List<GeneratedFile> files) {
        CompiledContracts compiled = new CompiledContracts(null, "", files);
        compiled.compile();
        return compiled;
    }

    /** Returns the contracts, sorted by name. */
    public List<ContractModel> models() {
        return contracts.contracts();
    }

    List<GeneratedFile> files() {
        return files;
    }

    /** The constant that a consumer uses. */
    @SuppressWarnings("unchecked")
    public Contract<Object> contract(ContractModel model) {
        try {
            String holder = new JavaNames(contracts.contracts(), basePackage)
                    .holder(model)
                    .reflectionName();
            return (Contract<Object>) loadClass(holder).getField("CONTRACT").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no CONTRACT of " + model.name(), e);
        }
    }

    private void compile() {
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all,-processing,-classfile,-options",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                "-classpath",
                System.getProperty("java.class.path"));
        boolean good = JAVAC.getTask(
                        messages,
                        new InMemory(STANDARD),
                        null,
                        options,
                        null,
                        files.stream().map(Source::new).collect(Collectors.toList()))
                .call();
        if (!good) {
            throw new AssertionError("the generated sources do not compile:\n" + messages);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        InMemory(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, any -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
