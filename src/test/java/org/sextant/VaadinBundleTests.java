package org.sextant;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** We run on Vaadin's published production bundle; what is not in it would be missing in the browser without a word. */
class VaadinBundleTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sextant");

    @Test
    void needsNothingOfOurs() {
        noClasses()
                .should()
                .beAnnotatedWith(CssImport.class)
                .orShould()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(JavaScript.class)
                .orShould()
                .beAnnotatedWith("com.vaadin.flow.theme.Theme")
                .orShould()
                .beAssignableTo(WebComponentExporter.class)
                .check(OURS);
    }

    @Test
    void loadsOurOwnElementsAtRunTime() {
        assertThat(OURS.stream().filter(type -> type.isAnnotatedWith(JsModule.class)))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(
                                element.getAnnotationOfType(JsModule.class).value())
                        .startsWith("context://"));
    }

    @Test
    void holdsOnlyFreeComponents() {
        var paid = List.of(
                "board",
                "charts",
                "crud",
                "dashboard",
                "grid-pro",
                "map",
                "rich-text-editor",
                "spreadsheet",
                "cookie-consent",
                "collaboration-engine");
        var classPath =
                Arrays.asList(System.getProperty("java.class.path").split(System.getProperty("path.separator")));

        assertThat(classPath)
                .anyMatch(jar -> jar.contains("vaadin-grid-flow-"))
                .noneMatch(jar -> paid.stream()
                        .anyMatch(
                                name -> jar.contains("/vaadin-" + name + "-flow-") || jar.contains("/" + name + "-")));
    }
}
