package dev.contracts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A public record has at most six components, or a builder, so that a component can be added without breaking callers. */
class PublicRecordsTest {
    private static final int MOST = 6;

    @Test
    void aPublicRecordHasAtMostSixComponentsOrABuilder() {
        assertThat(larger(Modules.classes().values())).isEmpty();
    }

    @Test
    void aPublicRecordOfSevenComponentsIsFound() {
        JavaClasses samples = new ClassFileImporter().importPackages("dev.contracts.architecture.records");
        assertThat(larger(List.of(samples))).containsExactly("dev.contracts.architecture.records.Samples$Seven");
    }

    private static Set<String> larger(Collection<JavaClasses> modules) {
        Set<String> larger = new TreeSet<>();
        for (JavaClasses classes : modules) {
            for (JavaClass type : classes) {
                if (type.isRecord() && isPublic(type) && components(type) > MOST && !hasBuilder(type)) {
                    larger.add(type.getName());
                }
            }
        }
        return larger;
    }

    /** Returns whether others can name it: neither it nor a type round it belongs to a package alone. */
    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicRecordsTest::isPublic).orElse(true);
    }

    private static long components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }

    private static boolean hasBuilder(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.getName().equals("builder")
                        && method.getModifiers().contains(JavaModifier.STATIC));
    }
}
