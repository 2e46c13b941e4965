package org.sextant.petition.supporter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.supporter.FirstSupporters;
import org.sextant.petition.ui.PetitionPart;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.TypedTexts;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Recovery;
import org.springframework.core.annotation.Order;

/** First supporters of a petition: to ask for by those who write it as long as it is not public, else how many there are. */
@SpringComponent
@Order(5)
class SupportersPart implements PetitionPart {

    private final FirstSupporters supporters;
    private final PublicAddress address;
    private final Clock clock;
    private final TypedTexts texts;

    SupportersPart(FirstSupporters supporters, PublicAddress address, Clock clock, TypedTexts texts) {
        this.supporters = supporters;
        this.address = address;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Optional<Component> of(PetitionSummary petition, Desk desk, boolean mayWrite) {
        var asks = mayWrite && !petition.isPublic();
        var call = supporters.of(petition.id());
        if (!asks && call.isEmpty()) {
            return Optional.empty();
        }
        var words = desk.words();
        var part = new Div(new H2(words.of("supporter.work.title")));
        part.addClassNames("part", "stack");
        if (asks) {
            part.add(
                    new Paragraph(words.of("supporter.work.text")),
                    new SupportersEditor(petition, supporters, desk, address, clock)
                            .keptIn(new Recovery<>(
                                    texts,
                                    new TypedTexts.Sheet("sup-" + petition.id()),
                                    SupportersWriting.class,
                                    desk)));
        } else {
            part.add(new SupportersStanding(call.get(), words, clock.instant()));
        }
        return Optional.of(part);
    }
}
