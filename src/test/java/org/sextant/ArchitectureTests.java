package org.sextant;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** What reviewers would otherwise have to look for. A rule that matches nothing fails, for then it guards nothing. */
@AnalyzeClasses(
        packages = "org.sextant",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTests.WrittenByHand.class})
class ArchitectureTests {

    /** The parts that views of other features are made of, and the addresses that other features link to. */
    private static final Set<String> OPEN_EDGES = Set.of("org.sextant.shell.ui");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("a screen that can reach an entity can change it past its rules");

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("the plural class is the only door to its rows");

    @ArchTest
    static final ArchRule entitiesOfferVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a state changes by what happened, not by being set");

    @ArchTest
    static final ArchRule viewsAndPagesAreNobodysBusiness = classes()
            .that(resideInAPackage("..ui").or(resideInAPackage("..web")))
            .and(not(INTERFACES))
            .and(not(describe(
                    "belong to a slot",
                    type -> type.getEnclosingClass()
                            .filter(JavaClass::isInterface)
                            .isPresent())))
            .and(not(describe("lie on an open edge", type -> OPEN_EDGES.contains(type.getPackageName()))))
            .should()
            .notBePublic()
            .because("other modules meet a screen only through the slots, which are interfaces");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "now() without a clock",
                    (JavaCall<?> call) -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class))))
            .orShould()
            .callMethodWhere(target(name("currentTimeMillis")).and(target(owner(name("java.lang.System")))))
            .because("a test must be able to say what time it is");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Service|Base|Common)")
            .because("these endings say nothing of the domain");

    @ArchTest
    static final ArchRule beansGetWhatTheyNeedWhenTheyAreMade = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(jakarta.inject.Inject.class)
            .orShould()
            .beAnnotatedWith(jakarta.annotation.Resource.class)
            .because("an object is whole from birth");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethodWhere(target(name("sleep")).and(target(owner(name("java.lang.Thread")))))
            .because("one waits for a condition, or is scheduled");

    @ArchTest
    static final ArchRule looksAreNotWrittenInJava = noClasses()
            .that()
            .resideInAPackage("..ui")
            .should()
            .callMethodWhere(target(name("getStyle")))
            .because("the sheet draws; Java names classes of it");

    @ArchTest
    static final ArchRule whatOthersBringAlongIsNotOurs = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.common..", "org.apache.commons.lang3..", "org.apache.commons.io..")
            .because("they are on the class path for other libraries, and go when those no longer need them");

    /** Templates are compiled into the packages of their controllers; their generated classes follow the generator's rules. */
    static final class WrittenByHand implements ImportOption {

        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/Jte");
        }
    }
}
