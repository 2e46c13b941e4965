package org.sextant.campaign.endorsement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.sextant.campaign.coalition.ui.OwnCoalitionPart;
import org.sextant.campaign.endorsement.EndorsementSummary;
import org.sextant.campaign.endorsement.Endorsements;
import org.sextant.campaign.endorsement.NotEndorsed;
import org.sextant.moderation.Sanctioned;
import org.sextant.programme.Demands;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.ui.Bdi;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;
import org.sextant.shell.ui.Recovery;
import org.sextant.shell.ui.Told;

/** The demands that one's organisations endorse, and how another is endorsed. */
@SpringComponent
class OwnEndorsements implements OwnCoalitionPart {

    private static final int ORDER = 10;

    private final Endorsements endorsements;
    private final Demands demands;
    private final TypedTexts texts;

    OwnEndorsements(Endorsements endorsements, Demands demands, TypedTexts texts) {
        this.endorsements = endorsements;
        this.demands = demands;
        this.texts = texts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> of(Desk desk, Runnable again) {
        var spoken = endorsements.spokenForBy(desk.person());
        if (spoken.isEmpty()) {
            return Optional.empty();
        }
        var words = desk.words();
        var list = new UnorderedList();
        list.addClassName("rows");
        spoken.stream()
                .flatMap(organisation -> endorsements.own(organisation.id(), desk.person()).stream())
                .forEach(endorsement -> list.add(row(endorsement, desk, again)));
        var part = new Section(new H2(words.of("endorsement.title")), new Paragraph(words.of("endorsement.lead")));
        part.addClassNames("part", "stack");
        if (list.getComponentCount() > 0) {
            part.add(list);
        }
        part.add(new EndorseForm(spoken, demands.all(), endorsements, desk, again)
                .keptIn(new Recovery<>(texts, new TypedTexts.Sheet("endorse"), EndorseWriting.class, desk)));
        return Optional.of(part);
    }

    private ListItem row(EndorsementSummary endorsement, Desk desk, Runnable again) {
        var words = desk.words();
        var title = new Span();
        title.addClassName("grow");
        demands.byId(endorsement.demand()).ifPresent(demand -> title.add(Told.strong(demand.title(), words)));
        var row = new Div(title, new Bdi(endorsement.organisation().name()), withdraw(endorsement, desk, again));
        row.addClassName("row");
        var item = new ListItem(row);
        endorsement.reservation().ifPresent(reservation -> {
            var said = new Paragraph(words.of("endorsement.reservation") + " ");
            said.addClassName("small");
            said.add(Told.inline(reservation.text(), words));
            item.add(said);
        });
        if (endorsement.hidden()) {
            var hidden = new Paragraph(words.of("endorsement.hidden"));
            hidden.addClassName("banner");
            item.add(hidden);
        }
        return item;
    }

    private Button withdraw(EndorsementSummary endorsement, Desk desk, Runnable again) {
        var words = desk.words();
        var withdraw = new Button(words.of("endorsement.withdraw"), click -> {
            try {
                endorsements.withdraw(endorsement.organisation().id(), endorsement.demand(), desk.person());
                told(endorsement, desk, again);
            } catch (NotEndorsed withdrawnMeanwhile) {
                Notes.refused(words.of("coalition.changed-meanwhile"));
            } catch (Sanctioned sanctioned) {
                EndorseForm.tell(sanctioned, desk);
            }
            again.run();
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        withdraw.setAriaLabel(words.of("endorsement.withdraw") + ": "
                + demands.byId(endorsement.demand())
                        .map(demand -> demand.title().in(words.language()))
                        .orElse(""));
        return withdraw;
    }

    // What was hidden does not come back by being withdrawn and said again.
    private void told(EndorsementSummary withdrawn, Desk desk, Runnable again) {
        var said = desk.words().of("endorsement.withdrawn");
        if (withdrawn.hidden()) {
            Notes.done(said);
        } else {
            Notes.done(said, desk.words(), () -> sayAgain(withdrawn, desk, again));
        }
    }

    private void sayAgain(EndorsementSummary endorsement, Desk desk, Runnable again) {
        endorsements.endorse(
                endorsement.organisation().id(), endorsement.demand(), endorsement.reservation(), desk.person());
        again.run();
    }
}
