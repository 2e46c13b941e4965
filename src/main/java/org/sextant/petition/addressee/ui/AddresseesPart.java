package org.sextant.petition.addressee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.addressee.Addressee;
import org.sextant.petition.addressee.Addressees;
import org.sextant.petition.addressee.OfficialChannels;
import org.sextant.petition.addressee.Reached;
import org.sextant.petition.ui.PetitionPart;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.springframework.core.annotation.Order;

/** Whom a petition asks: to change for those who write it, else to read. */
@SpringComponent
@Order(10)
class AddresseesPart implements PetitionPart {

    private final Addressees addressees;
    private final OfficialChannels channels;
    private final AddresseeForms forms;
    private final Reached reached;
    private final Clock clock;

    AddresseesPart(
            Addressees addressees, OfficialChannels channels, AddresseeForms forms, Reached reached, Clock clock) {
        this.addressees = addressees;
        this.channels = channels;
        this.forms = forms;
        this.reached = reached;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(PetitionSummary petition, Desk desk, boolean mayWrite) {
        var writes = mayWrite && petition.state() != PetitionState.CLOSED;
        var all = addressees.of(petition.id());
        if (!writes && all.isEmpty()) {
            return Optional.empty();
        }
        var words = desk.words();
        var next = new NextSteps(petition, channels, reached, clock);
        var part = new Div(
                new H2(words.of("petition.addressee.work.title")),
                new Paragraph(words.of("petition.addressee.work.text")));
        part.addClassNames("part", "stack");
        if (writes) {
            var named = petition.newestPlea().nameNeeded();
            unnamed(all, named, words).ifPresent(part::add);
            part.add(new AddresseeEditor(petition.id(), addressees, desk, forms.of(named, desk), next)
                    .keptIn(forms.recovery(petition.id(), desk)));
        } else {
            part.add(new AddresseeTable(all, next, words));
        }
        return Optional.of(part);
    }

    /** That an official channel which is used counts only people who say their name, where this petition does not ask for it. */
    private Optional<Component> unnamed(List<Addressee> all, boolean named, Words words) {
        var strict = all.stream()
                .flatMap(one -> one.officialChannels().flatMap(key -> channels.byKey(key).stream()))
                .filter(channel -> channel.asks().isPresent())
                .map(channel -> channel.body() + ": " + channel.name())
                .distinct()
                .toList();
        if (named || strict.isEmpty()) {
            return Optional.empty();
        }
        var banner = new Paragraph(words.of("petition.channel.unnamed", "channels", words.list(strict)));
        banner.addClassNames("banner", "warn");
        return Optional.of(banner);
    }
}
