package org.sextant.member.owndata.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.sextant.member.KeptSection;
import org.sextant.member.KeptValue;
import org.sextant.shell.Words;

/** A page that is read without any server: everything kept about its reader. */
record KeptFile(Words words, ZoneId zone, Instant asOf, List<KeptSection> sections) {

    String title(KeptSection section) {
        return words.of(section.key() + ".title");
    }

    String why(KeptSection section) {
        return words.of(section.key() + ".why");
    }

    String label(KeptSection section, String fact) {
        return words.of(section.key() + "." + fact);
    }

    String said(KeptValue content) {
        return content.in(words, zone);
    }
}
