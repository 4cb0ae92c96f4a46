package dev.contracts.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The modules that the build lists and that have main code, with their compiled classes. */
final class Modules {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));
    private static final Map<String, JavaClasses> CLASSES = read();

    private Modules() {}

    /** Returns the classes of every module, by its name without {@code contracts-}. */
    static Map<String, JavaClasses> classes() {
        return CLASSES;
    }

    /** Returns the folders of main sources of every module. */
    static List<Path> sources() {
        return CLASSES.keySet().stream()
                .map(module -> ROOT.resolve("contracts-" + module).resolve("src/main/java"))
                .toList();
    }

    private static Map<String, JavaClasses> read() {
        Map<String, JavaClasses> classes = new TreeMap<>();
        NodeList modules = pom().getElementsByTagName("module");
        for (int i = 0; i < modules.getLength(); i++) {
            String name = modules.item(i).getTextContent();
            if (Files.isDirectory(ROOT.resolve(name).resolve("src/main/java"))) {
                classes.put(name.substring("contracts-".length()), compiled(name));
            }
        }
        return classes;
    }

    private static Document pom() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(ROOT.resolve("pom.xml").toFile());
        } catch (Exception e) {
            throw new IllegalStateException("the build's pom.xml cannot be read", e);
        }
    }

    private static JavaClasses compiled(String module) {
        Path folder = ROOT.resolve(module).resolve("target/classes");
        JavaClasses classes = new ClassFileImporter().importPath(folder);
        if (classes.isEmpty()) {
            throw new IllegalStateException("no compiled classes in " + folder + ": build the whole project first");
        }
        return classes;
    }
}
