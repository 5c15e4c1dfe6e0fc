package org.duban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
}
