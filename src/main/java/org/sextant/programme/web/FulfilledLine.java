package org.sextant.programme.web;

import org.sextant.programme.fulfilment.RecordFulfilment;
import org.sextant.shell.Words;
import org.sextant.vocabulary.LocalizedText;

/**
 * That a demand is met, as everybody reads it. Who the two people are stays in the workroom.
 *
 * @param of what stands first: the place on a demand's page, the demand on a place's
 * @param path of its page, after the language
 */
record FulfilledLine(LocalizedText of, String path, RecordFulfilment made, Words words) {

    String since() {
        return words.of("programme.fulfilled.since", "day", words.date(made.metOn()));
    }

    String source() {
        return made.source();
    }

    String link() {
        return made.link().text();
    }
}
