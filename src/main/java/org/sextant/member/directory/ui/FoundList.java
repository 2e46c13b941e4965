package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.sextant.member.directory.Found;
import org.sextant.member.directory.FoundPage;
import org.sextant.member.directory.PeopleDirectory;
import org.sextant.member.directory.Wanted;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.EmptyState;
import org.sextant.vocabulary.Scope;

/** Those who were found, page by page. */
class FoundList extends Div {

    private final transient Desk desk;
    private final transient Words words;
    private final transient Scope scope;
    private final transient PeopleDirectory directory;
    private final transient Deque<Optional<Found>> pages = new ArrayDeque<>();
    private transient Wanted wanted = Wanted.EVERYBODY;

    FoundList(Desk desk, Scope scope, PeopleDirectory directory) {
        this.desk = desk;
        this.words = desk.words();
        this.scope = scope;
        this.directory = directory;
        addClassNames("stack", "tight");
        getElement().setAttribute("aria-live", "polite");
    }

    Wanted wanted() {
        return wanted;
    }

    void find(Wanted anew) {
        wanted = anew;
        pages.clear();
        show(Optional.empty());
    }

    private void show(Optional<Found> after) {
        removeAll();
        pages.push(after);
        var page = directory.find(scope, wanted, after, desk.person());
        if (page.people().isEmpty()) {
            add(new EmptyState(words.of("member.admin.nobody"), words.of("directory.search.nobody")));
            return;
        }
        if (after.isEmpty()) {
            add(number());
        }
        add(list(page), turning(page));
    }

    private Paragraph number() {
        return new Paragraph(told(directory.count(scope, wanted, desk.person()), words));
    }

    /** As in "12 people", or that they are more than are counted. */
    static String told(int number, Words words) {
        return number == PeopleDirectory.MOST_COUNTED
                ? words.of("directory.search.many", "number", number)
                : words.of("organisation.members.number", "number", number);
    }

    private UnorderedList list(FoundPage page) {
        var list = new UnorderedList();
        list.addClassNames("rows", "ppl");
        page.people().forEach(found -> {
            var link = new Anchor();
            link.setHref("/app/" + DirectoryPaths.of(scope, found.person()));
            link.add(new Bdi(found.name()));
            list.add(new ListItem(link));
        });
        return list;
    }

    private Div turning(FoundPage page) {
        var turning = new Div();
        turning.addClassName("row");
        if (pages.size() > 1) {
            turning.add(new Button(words.of("directory.search.back"), click -> {
                pages.pop();
                show(pages.pop());
            }));
        }
        page.last()
                .ifPresent(last ->
                        turning.add(new Button(words.of("directory.search.next"), click -> show(Optional.of(last)))));
        return turning;
    }
}
