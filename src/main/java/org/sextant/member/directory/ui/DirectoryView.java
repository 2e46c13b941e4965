package org.sextant.member.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.member.directory.DirectoryRight;
import org.sextant.member.directory.Wanted;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Page;
import org.sextant.shell.ui.PageHeader;
import org.sextant.vocabulary.Scope;

/** Who works in a scope: looked for, found, kept together, taken along. */
@Route(DirectoryPaths.SCOPE)
@Menu(title = "directory.menu", order = 40)
@PermitAll
class DirectoryView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final transient Words words;
    private final transient DirectoryTools tools;
    private final transient Places places;

    DirectoryView(Desk desk, DirectoryTools tools, Places places) {
        this.desk = desk;
        this.words = desk.words();
        this.tools = tools;
        this.places = places;
        addClassName("slim");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var scopes = tools.directory().scopes(desk.person());
        var asked = event.getRouteParameters().get("scope").flatMap(DirectoryPaths::scope);
        show(asked.or(() -> scopes.stream().findFirst()).orElseThrow(NotFoundException::new), scopes);
    }

    void show(Scope scope, List<Scope> scopes) {
        removeAll();
        var found = new FoundList(desk, scope, tools.directory());
        var saved = new SavedPart(desk, scope, tools.searches(), tools.directory());
        var form = new SearchForm(words, tools.tags().inUse(scope, desk.person()), found::find);
        add(
                new PageHeader(
                        words.of("directory.title"),
                        words.of("directory.lead"),
                        outlets(scope, scopes, found).toArray(Component[]::new)),
                tools.news().meet(scope, desk, () -> look(scope, found, saved)),
                choice(scope, scopes),
                ready(scope),
                part("directory.search", form),
                part("directory.found", found),
                part("directory.saved", saved.with(form::wanted, wanted -> {
                    form.show(wanted);
                    found.find(wanted);
                })));
        if (tools.directory().allows(desk.person(), DirectoryRight.ANNOTATE, scope)) {
            add(part(
                    "directory.duplicates",
                    new DuplicatesPart(desk, scope, tools.duplicates(), () -> found.find(found.wanted()))));
        }
        found.find(Wanted.EVERYBODY);
    }

    // Somebody has come, changed or gone. Whose mandate ended meanwhile is told no more.
    private void look(Scope scope, FoundList found, SavedPart saved) {
        if (tools.directory().allows(desk.person(), DirectoryRight.LOOK_UP, scope)) {
            found.look();
            saved.count();
        }
    }

    private Component ready(Scope scope) {
        return tools.directory().allows(desk.person(), DirectoryRight.EXPORT, scope)
                ? new ReadyPart(desk, scope, tools.exports())
                : new Div();
    }

    private Section part(String key, Component content) {
        var part = new Section(new H2(words.of(key)), content);
        part.addClassName("part");
        return part;
    }

    private Div choice(Scope scope, List<Scope> scopes) {
        var choice = new ComboBox<Scope>();
        choice.setLabel(words.of("member.fields.scope"));
        choice.setItemsPageable((page, typed) -> page.getPageNumber() > 0 ? List.of() : offered(typed, scopes));
        choice.setItemLabelGenerator(one -> places.of(one, words));
        choice.setValue(scope);
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                choice.setValue(scope);
            } else if (!change.getValue().equals(scope)) {
                getUI().ifPresent(ui -> ui.navigate(DirectoryPaths.of(change.getValue())));
            }
        });
        var filters = new Div(choice);
        filters.addClassName("filters");
        return filters;
    }

    // There may be thousands of organisations: some of those that are called like what was typed.
    private List<Scope> offered(String typed, List<Scope> held) {
        var wanted = typed.strip().toLowerCase(words.language().locale());
        return Stream.concat(
                        held.stream()
                                .filter(one -> places.of(one, words)
                                        .toLowerCase(words.language().locale())
                                        .contains(wanted)),
                        tools.directory().organisations(typed, desk.person()).stream())
                .distinct()
                .toList();
    }

    private List<Component> outlets(Scope scope, List<Scope> scopes, FoundList found) {
        var outlets = new ArrayList<Component>();
        if (tools.directory().allows(desk.person(), DirectoryRight.EXPORT, scope)) {
            outlets.add(new Button(
                    words.of("directory.export"),
                    click -> tools.forms()
                            .open(
                                    tools.exports().prepare(scope, found.wanted(), desk.person()),
                                    desk,
                                    () -> show(scope, scopes))));
        }
        if (!scope.equals(Scope.PLATFORM)
                && tools.directory().allows(desk.person(), DirectoryRight.INVITE_MANY, scope)) {
            outlets.add(new Anchor("/app/" + DirectoryPaths.importInto(scope), words.of("directory.import.open")));
        }
        return outlets;
    }
}
