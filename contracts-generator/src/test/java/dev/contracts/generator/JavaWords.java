package dev.contracts.generator;

import dev.contracts.generator.source.GeneratedFile;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that Java, the platform or generated sources use for something else, and names that are hard to turn into Java. */
final class JavaWords {
    /** JLS 3.9: reserved keywords, contextual keywords, literals. */
    static final List<String> KEYWORDS = List.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " final finally float for goto if implements import instanceof int interface long native new"
                            + " package private protected public return short static strictfp super switch synchronized"
                            + " this throw throws transient try void volatile while _ true false null")
                    .split(" "));

    /** Words that are reserved in some places only. */
    static final List<String> CONTEXTUAL = List.of(
            "exports module non-sealed open opens permits provides record requires sealed to transitive uses var when with yield"
                    .split(" "));

    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "-",
            "__",
            "$",
            "$type",
            "@timestamp",
            "a$b",
            "2",
            "1st",
            "2_fast",
            "*/",
            "\"",
            "\\",
            "\\u0022",
            "'",
            "`",
            "\n",
            "a.b",
            "a/b",
            "a~b",
            "größe",
            "ß",
            "\u0130",
            "\u0131",
            "\u212a",
            "\ufb00",
            "\u017f",
            "e\u0301",
            "\u4e2d\u6587",
            "\ud835\udcb3",
            "\ud83d\ude00",
            "u00e9",
            "\u00e9t\u00e9",
            "con",
            "AUX",
            "nul.java",
            "COM1",
            "HTTPServer",
            "__proto__",
            "constructor",
            "x".repeat(300),
            "y".repeat(110) + "-a",
            "y".repeat(110) + "-b");

    private static final Pattern IDENTIFIER = Pattern.compile("(?<![\\w$\\\\])[A-Za-z_$][\\w$]*");

    private JavaWords() {}

    /** Returns all of them, each once, sorted. */
    static List<String> all() throws IOException {
        Set<String> all = new TreeSet<>(KEYWORDS);
        all.addAll(CONTEXTUAL);
        all.addAll(AWKWARD);
        Stream.of(Object.class, Record.class, Enum.class, Iterable.class, Comparable.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(Method::getName)
                .filter(name -> name.indexOf('$') < 0)
                .forEach(all::add);
        all.addAll(typesOfThePlatform());
        all.addAll(identifiers());
        return List.copyOf(all);
    }

    /** The public types that every source sees without an import. */
    private static Collection<String> typesOfThePlatform() throws IOException {
        Path lang = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base", "java", "lang");
        try (Stream<Path> files = Files.list(lang)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && name.indexOf('$') < 0 && name.indexOf('-') < 0)
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }

    /** Everything that is called something in the sources that are generated for the cases. */
    private static Collection<String> identifiers() {
        Set<String> identifiers = new TreeSet<>();
        Cases.all()
                .flatMap(folder -> CompiledContracts.of(folder, "cases").files().stream())
                .map(GeneratedFile::text)
                .forEach(text -> {
                    Matcher matcher = IDENTIFIER.matcher(
                            text.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "").replaceAll("(?s)/\\*.*?\\*/", ""));
                    while (matcher.find()) {
                        identifiers.add(matcher.group());
                    }
                });
        return identifiers;
    }
}
