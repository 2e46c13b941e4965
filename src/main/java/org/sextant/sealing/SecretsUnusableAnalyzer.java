package org.sextant.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever runs the installation what to do, instead of a stack trace. */
class SecretsUnusableAnalyzer extends AbstractFailureAnalyzer<SecretsUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SecretsUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
