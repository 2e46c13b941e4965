package org.sextant.petition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Bdi;
import org.sextant.vocabulary.PetitionId;

/** Petitions that can be signed now and speak of much the same as the one that is being written: perhaps there is no need for another. */
final class SimilarOnes extends Div {

    private static final double ENOUGH = 0.3;
    private static final int MOST = 3;

    private final transient List<PetitionSummary> open;
    private final transient Words words;

    SimilarOnes(List<PetitionSummary> open, Words words) {
        this.open = open;
        this.words = words;
        addClassNames("banner", "stack");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /**
     * Shows those that are like it.
     *
     * @param itself is like itself, and not meant
     */
    void to(String title, Optional<PetitionId> itself) {
        var similar = open.stream()
                .filter(petition -> !itself.equals(Optional.of(petition.id())))
                .filter(petition -> likeness(petition, title) >= ENOUGH)
                .sorted(Comparator.comparingDouble((PetitionSummary petition) -> likeness(petition, title))
                        .reversed())
                .limit(MOST)
                .toList();
        removeAll();
        setVisible(!similar.isEmpty());
        if (!similar.isEmpty()) {
            show(similar);
        }
    }

    private static double likeness(PetitionSummary petition, String title) {
        return petition.title().texts().values().stream()
                .mapToDouble(other -> Likeness.between(title, other))
                .max()
                .orElse(0);
    }

    private void show(List<PetitionSummary> similar) {
        var what = new Paragraph();
        what.getElement().appendChild(ElementFactory.createStrong(words.of("petition.work.similar.title")));
        var list = new UnorderedList();
        similar.forEach(petition -> list.add(new ListItem(link(petition))));
        add(what, new Paragraph(words.of("petition.work.similar.text")), list);
    }

    // In a window of its own: what is being written stays.
    private Anchor link(PetitionSummary petition) {
        var link = new Anchor("/" + words.language().tag() + "/petitions/" + petition.slug());
        link.add(new Bdi(petition.title().in(words.language())));
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return link;
    }
}
