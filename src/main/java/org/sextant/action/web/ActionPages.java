package org.sextant.action.web;

import static org.sextant.shell.PublicPaths.LANG;

import org.sextant.action.Agenda;
import org.sextant.action.NoSuchAction;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An action, for everybody. */
@Controller
class ActionPages {

    private final Agenda agenda;
    private final ActionSheets sheets;

    ActionPages(Agenda agenda, ActionSheets sheets) {
        this.agenda = agenda;
        this.sheets = sheets;
    }

    @GetMapping(LANG + "/actions/{slug}")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable Slug slug) {
        return sheets.show(agenda.bySlug(slug).orElseThrow(NoSuchAction::new), lang);
    }
}
