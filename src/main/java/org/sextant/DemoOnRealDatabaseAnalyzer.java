package org.sextant;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever runs the installation what to do, instead of a stack trace. */
class DemoOnRealDatabaseAnalyzer extends AbstractFailureAnalyzer<DemoOnRealDatabase> {

    private static final String ACTION =
            "For real work, take demo out of SPRING_PROFILES_ACTIVE. To show the demo on this database all the same, "
                    + "with nothing in it that matters, set SEXTANT_DEMO_FORCE=true.";

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoOnRealDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
