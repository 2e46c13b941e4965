package org.sextant.campaign.coalition.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sextant.campaign.coalition.NotAsked;
import org.sextant.campaign.coalition.NotOfThePartner;
import org.sextant.campaign.coalition.PartnerSummary;
import org.sextant.campaign.coalition.Spokespeople;
import org.sextant.campaign.coalition.Spokesperson;
import org.sextant.member.Belonging.Member;
import org.sextant.member.Mandates;
import org.sextant.member.NotPermitted;
import org.sextant.member.organisation.Members;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Who speaks for an organisation in one campaign. */
class SpokespersonField extends Select<Member> {

    /** How it is stored. */
    @SpringComponent
    record Choosing(Spokespeople spokespeople, Members members) {}

    private final transient PartnerSummary partner;
    private final transient Choosing choosing;
    private final transient Desk desk;
    private final transient Words words;

    SpokespersonField(PartnerSummary partner, Optional<Spokesperson> now, Choosing choosing, Desk desk) {
        this.partner = partner;
        this.choosing = choosing;
        this.desk = desk;
        this.words = desk.words();
        var people = people();
        setLabel(words.of("coalition.speaks"));
        setHelperText(words.of("coalition.speaks.hint"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(words.of("coalition.speaks.nobody"));
        setItems(people);
        setItemLabelGenerator(member -> member == null ? words.of("coalition.speaks.nobody") : member.name());
        now.flatMap(chosen -> people.stream()
                        .filter(member -> member.person().equals(chosen.person()))
                        .findFirst())
                .ifPresent(this::setValue);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
    }

    // As many as one looks through in a list; those who do not look after the organisation choose among its team.
    private List<Member> people() {
        var organisation = partner.organisation().id();
        if (!choosing.members().maySee(organisation, desk.person())) {
            return choosing.members().team(organisation, desk.person()).stream()
                    .filter(member -> !member.mandates().isEmpty())
                    .toList();
        }
        return IntStream.range(0, Mandates.MOST / Members.ON_A_PAGE)
                .mapToObj(page -> choosing.members().everybody(organisation, "", page, desk.person()))
                .takeWhile(page -> page.hasContent())
                .flatMap(page -> page.getContent().stream())
                .toList();
    }

    private void choose(@Nullable Member member) {
        try {
            choosing.spokespeople()
                    .choose(
                            partner.campaign(),
                            partner.organisation().id(),
                            Optional.ofNullable(member).map(Member::person),
                            desk.person());
            Notes.done(words.of("coalition.speaks.chosen"));
        } catch (NotAsked | NotOfThePartner | NotPermitted meanwhile) {
            Notes.refused(words.of("coalition.changed-meanwhile"));
        }
    }
}
