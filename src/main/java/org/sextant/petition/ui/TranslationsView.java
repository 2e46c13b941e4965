package org.sextant.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Language;

/** All that waits for its translators, in one place; which language one writes is in the address, so that the list can be kept. */
@Route(TranslationsView.PATH)
@Menu(title = "petition.translations.title", order = 55)
@PermitAll
class TranslationsView extends Page implements BeforeEnterObserver {

    static final String PATH = "translations";

    private static final String LANGUAGE = "language";
    private static final int MOST = 100;

    private final transient Desk desk;
    private final transient ToTranslate pieces;

    TranslationsView(Desk desk, ToTranslate pieces) {
        this.desk = desk;
        this.pieces = pieces;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LANGUAGE)
                .flatMap(Language::ofTag));
    }

    private void show(Optional<Language> wanted) {
        removeAll();
        var list = new Div(choice(wanted));
        list.addClassName("stack");
        var shown = pieces.of(desk.person(), MOST).stream()
                .filter(piece -> wanted.isEmpty() || piece.lacks(wanted.get()))
                .toList();
        if (shown.isEmpty()) {
            list.add(nothing(wanted));
        }
        shown.forEach(piece -> list.add(new TranslationCard(piece, desk.words())));
        add(new PageHeader(word("petition.translations.title"), word("petition.translations.lead")), list);
    }

    private EmptyState nothing(Optional<Language> wanted) {
        return new EmptyState(
                word("petition.translations.none.title"),
                wanted.map(language -> desk.words()
                                .of(
                                        "petition.translations.none.in",
                                        "language",
                                        desk.words().nameOf(language)))
                        .orElseGet(() -> word("petition.translations.none.text")));
    }

    private Select<Language> choice(Optional<Language> wanted) {
        var choice = new Select<Language>();
        choice.setLabel(word("petition.translations.language"));
        choice.setItems(List.of(Language.values()));
        choice.setItemLabelGenerator(language -> language == null
                ? word("petition.translations.all")
                : desk.words().nameOf(language));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(word("petition.translations.all"));
        wanted.ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> UI.getCurrentOrThrow()
                .navigate(
                        PATH,
                        Optional.ofNullable(change.getValue())
                                .map(language -> QueryParameters.of(LANGUAGE, language.tag()))
                                .orElseGet(QueryParameters::empty)));
        return choice;
    }

    private String word(String key) {
        return desk.words().of(key);
    }
}
