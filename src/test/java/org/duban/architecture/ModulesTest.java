package org.duban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.DubanApplication;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void keepTheirBoundaries() {
        ApplicationModules.of(DubanApplication.class).verify();
    }

    @Test
    void everyPackageIsNullMarked() {
        Stream<String> unmarked = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.duban").stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(found -> found.tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isEmpty())
                        .map(JavaPackage::getName);

        assertThat(unmarked).isEmpty();
    }

    /** What a module may depend on stands there; a test's own description of the same package would take its place. */
    @Test
    void noTestHidesTheDescriptionOfAPackage() throws ClassNotFoundException {
        URL application = locationOf(DubanApplication.class);
        List<String> packages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.duban").stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList();
        List<String> hidden = new ArrayList<>();
        for (String each : packages) {
            if (!locationOf(Class.forName(each + ".package-info")).equals(application)) {
                hidden.add(each);
            }
        }

        assertThat(packages).contains("org.duban.ledger");
        assertThat(hidden).isEmpty();
    }

    private static URL locationOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
