package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sextant.member.directory.PeopleDirectory;
import org.sextant.member.directory.SavedSearch;
import org.sextant.member.directory.SavedSearches;
import org.sextant.member.directory.Wanted;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.FieldErrors;
import org.sextant.shell.ui.Notes;
import org.sextant.vocabulary.PlainText;
import org.sextant.vocabulary.Scope;

/** One's saved searches, each with how many it finds now, and the field that saves another. */
class SavedPart extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Scope scope;
    private final transient SavedSearches searches;
    private final transient PeopleDirectory directory;
    private final transient Map<SavedSearch, Span> numbers = new LinkedHashMap<>();
    private final FieldErrors errors;
    private final Paragraph lead = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final TextField title = new TextField();

    SavedPart(Desk desk, Scope scope, SavedSearches searches, PeopleDirectory directory) {
        this.desk = desk;
        this.words = desk.words();
        this.scope = scope;
        this.searches = searches;
        this.directory = directory;
        this.errors = new FieldErrors(words);
        lead.setText(words.of("directory.saved.lead"));
        lead.addClassName("small");
        list.addClassName("rows");
        title.setLabel(words.of("directory.saved.title"));
        title.setMaxLength(SavedSearches.LENGTH);
        addClassNames("form", "one");
    }

    SavedPart with(Supplier<Wanted> now, Consumer<Wanted> then) {
        add(lead, list, errors, title, new Button(words.of("directory.saved.save"), click -> save(now.get(), then)));
        refresh(then);
        return this;
    }

    private void refresh(Consumer<Wanted> then) {
        list.removeAll();
        numbers.clear();
        searches.of(scope, desk.person()).forEach(search -> list.add(row(search, then)));
        list.setVisible(list.getComponentCount() > 0);
        lead.setVisible(list.isVisible());
    }

    private ListItem row(SavedSearch search, Consumer<Wanted> then) {
        var number = new Span(now(search));
        numbers.put(search, number);
        var show = new Button(search.title(), click -> {
            then.accept(search.wanted());
            number.setText(now(search));
        });
        show.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        number.addClassNames("small", "grow");
        var forget = new Button(words.of("directory.saved.forget"), click -> {
            searches.forget(search.id(), desk.person());
            refresh(then);
        });
        forget.setAriaLabel(words.of("directory.saved.forget") + ": " + search.title());
        var row = new Div(show, number, forget);
        row.addClassName("row");
        return new ListItem(row);
    }

    /** Counts anew, where each stands. */
    void count() {
        numbers.forEach((search, number) -> number.setText(now(search)));
    }

    /** How many it finds at this moment. */
    private String now(SavedSearch search) {
        return words.of(
                "directory.saved.now",
                "people",
                FoundList.told(directory.count(scope, search.wanted(), desk.person()), words));
    }

    private void save(Wanted wanted, Consumer<Wanted> then) {
        errors.clear();
        if (PlainText.line(title.getValue()).isEmpty()) {
            errors.at(title, words.of("directory.saved.untitled"));
        } else if (!searches.save(scope, title.getValue(), wanted, desk.person())) {
            errors.at(title, words.of("directory.saved.full", "most", SavedSearches.MOST));
        }
        if (errors.none()) {
            title.clear();
            Notes.done(words.of("member.account.saved"));
            refresh(then);
        }
    }
}
