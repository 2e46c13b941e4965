package org.sextant.member.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final transient Map<Found, ListItem> rows = new HashMap<>();
    private final EmptyState nobody;
    private final Paragraph number = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button back;
    private final Button next;
    private transient Wanted wanted = Wanted.EVERYBODY;
    private transient Optional<Found> last = Optional.empty();

    FoundList(Desk desk, Scope scope, PeopleDirectory directory) {
        this.desk = desk;
        this.words = desk.words();
        this.scope = scope;
        this.directory = directory;
        nobody = new EmptyState(words.of("member.admin.nobody"), words.of("directory.search.nobody"));
        list.addClassNames("rows", "ppl");
        back = new Button(words.of("directory.search.back"), click -> turnBack());
        next = new Button(words.of("directory.search.next"), click -> last.ifPresent(one -> show(Optional.of(one))));
        var turning = new Div(back, next);
        turning.addClassName("row");
        addClassNames("stack", "tight");
        getElement().setAttribute("aria-live", "polite");
        add(nobody, number, list, turning);
    }

    Wanted wanted() {
        return wanted;
    }

    void find(Wanted anew) {
        wanted = anew;
        pages.clear();
        show(Optional.empty());
    }

    /** Looks for the same again, and leaves the reader where they are. */
    void look() {
        show(pages.pop());
        if (list.getComponentCount() == 0 && pages.size() > 1) {
            turnBack();
        }
    }

    private void turnBack() {
        pages.pop();
        show(pages.pop());
    }

    private void show(Optional<Found> after) {
        pages.push(after);
        var page = directory.find(scope, wanted, after, desk.person());
        var some = !page.people().isEmpty();
        nobody.setVisible(!some);
        number.setVisible(some && after.isEmpty());
        list.setVisible(some);
        fill(page.people());
        turn(page);
        if (number.isVisible()) {
            number.setText(told(directory.count(scope, wanted, desk.person()), words));
        }
    }

    /** As in "12 people", or that they are more than are counted. */
    static String told(int number, Words words) {
        return number == PeopleDirectory.MOST_COUNTED
                ? words.of("directory.search.many", "number", number)
                : words.of("organisation.members.number", "number", number);
    }

    // Whoever is still found keeps their row, with whatever focus is in it: all are in one order, before and after.
    private void fill(List<Found> people) {
        var gone = new HashSet<>(rows.keySet());
        people.forEach(gone::remove);
        gone.forEach(one -> Optional.ofNullable(rows.remove(one)).ifPresent(row -> list.remove(row)));
        for (var i = 0; i < people.size(); i++) {
            if (!rows.containsKey(people.get(i))) {
                var row = row(people.get(i));
                rows.put(people.get(i), row);
                list.addComponentAtIndex(i, row);
            }
        }
    }

    private ListItem row(Found found) {
        var link = new Anchor();
        link.setHref("/app/" + DirectoryPaths.of(scope, found.person()));
        link.add(new Bdi(found.name()));
        return new ListItem(link);
    }

    private void turn(FoundPage page) {
        last = page.last();
        back.setVisible(pages.size() > 1);
        next.setVisible(last.isPresent());
    }
}
