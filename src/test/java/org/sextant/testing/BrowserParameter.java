package org.sextant.testing;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.sextant.member.DemoAccounts;
import org.sextant.member.People;
import org.sextant.vocabulary.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts the browser once, hands each test windows of its own and closes them after it; whoever signed in speaks English again. */
class BrowserParameter extends TypeBasedParameterResolver<Browser> implements ExecutionCondition, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserParameter.class);

    /** The browser of the whole run, or none; and how many tests that cost. */
    private record Found(Optional<Chromium> chromium, AtomicLong skipped) implements AutoCloseable {

        @Override
        public void close() {
            chromium.ifPresent(Chromium::close);
            if (skipped.get() > 0) {
                System.out.println(
                        "Skipped " + skipped
                                + " browser tests: no Chromium was found, and none could be fetched. Get one with `apt-get install chromium`.");
            }
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var found = found(context);
        if (found.chromium().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a Chromium");
        }
        if (System.getProperty("sextant.browser", "").equals("required")) {
            throw new IllegalStateException("No Chromium was found, and -Dsextant.browser=required asks for one");
        }
        if (context.getTestMethod().isEmpty()) {
            found.skipped().addAndGet(tests(context.getRequiredTestClass()));
        }
        return ConditionEvaluationResult.disabled("There is no Chromium");
    }

    private static int tests(Class<?> type) {
        return ReflectionSupport.findMethods(
                        type,
                        method -> AnnotationSupport.isAnnotated(method, Testable.class),
                        HierarchyTraversalMode.TOP_DOWN)
                .size();
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium = found(context).chromium().orElseThrow().browser();
        return context.getStore(OURS)
                .computeIfAbsent(
                        context.getUniqueId(),
                        test -> new Browser(
                                chromium,
                                WholeApplicationSettings.ADDRESS,
                                speakers(SpringExtension.getApplicationContext(context))),
                        Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browser = context.getStore(OURS).get(context.getUniqueId(), Browser.class);
        if (browser != null) {
            browser.closeWindows();
            browser.speakEnglishAgain();
        }
    }

    // As they choose in the menu under their name, which has its own test.
    private static BiConsumer<String, Language> speakers(BeanFactory beans) {
        var people = beans.getBean(People.class);
        var accounts = beans.getBean(DemoAccounts.class);
        return (account, language) -> people.byId(accounts.person(account))
                .ifPresent(person -> people.speak(person.id(), language, person.zone()));
    }

    private static Found found(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Found.class, key -> new Found(Chromium.start(), new AtomicLong()), Found.class);
    }
}
