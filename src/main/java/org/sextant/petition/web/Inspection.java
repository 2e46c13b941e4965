package org.sextant.petition.web;

import java.util.Map;
import org.sextant.petition.signing.DisposableDomains;
import org.sextant.shell.PublicPages;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Looks a sent form over before anybody is asked to take it. */
@Component
class Inspection {

    private final PublicPages pages;
    private final DisposableDomains disposable;

    Inspection(PublicPages pages, DisposableDomains disposable) {
        this.pages = pages;
        this.disposable = disposable;
    }

    /** A sentence by the name of the field; empty where nothing is wrong. */
    Map<String, String> faults(SignForm form, Shown shown, Language lang) {
        return Faults.in(form, shown, disposable, pages.words(lang));
    }
}
