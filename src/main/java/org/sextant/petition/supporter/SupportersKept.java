package org.sextant.petition.supporter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptEntry;
import org.sextant.member.KeptSection;
import org.sextant.member.KeptValue.InLanguages;
import org.sextant.member.KeptValue.Moment;
import org.sextant.member.KeptValue.Text;
import org.sextant.member.Mailboxes;
import org.sextant.member.PersonColumn;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which petitions somebody supports before they are public. No account stands in these rows: they are found by its mailbox, as long as each petition's key lives. */
@Component
@Order(41)
class SupportersKept implements KeptAboutPerson {

    private final Mailboxes mailboxes;
    private final SupporterCalls calls;
    private final SupporterRepository supporters;
    private final SupporterSecrets secrets;

    SupportersKept(
            Mailboxes mailboxes, SupporterCalls calls, SupporterRepository supporters, SupporterSecrets secrets) {
        this.mailboxes = mailboxes;
        this.calls = calls;
        this.supporters = supporters;
        this.secrets = secrets;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of();
    }

    @Override
    public List<KeptSection> sections(PersonId person) {
        return List.of(new KeptSection(
                "supporter.kept",
                "",
                of(person).stream()
                        .flatMap(supporter -> entry(supporter).stream())
                        .toList()));
    }

    private Optional<KeptEntry> entry(Supporter supporter) {
        return calls.of(supporter.petition())
                .flatMap(call -> supporter
                        .contact(secrets.of(call))
                        .map(contact -> KeptEntry.of(
                                        "petition",
                                        new InLanguages(calls.petition(supporter.petition())
                                                .title()))
                                .and(
                                        "name",
                                        Optional.of(contact.name())
                                                .filter(name -> !name.isEmpty())
                                                .map(Text::new))
                                .and("offered-at", new Moment(supporter.offeredAt()))
                                .and("confirmed-at", supporter.confirmedAt().map(Moment::new))
                                .and("kept-until", new Moment(supporter.keptUntil()))));
    }

    private List<Supporter> of(PersonId person) {
        return mailboxes.of(person).stream()
                .map(Mailboxes.Mailbox::address)
                .flatMap(mailbox -> calls.running().stream()
                        .flatMap(call -> supporters
                                .findByPetitionAndFingerprint(
                                        call.petition(), Supporter.fingerprint(mailbox, secrets.of(call)))
                                .stream()))
                .toList();
    }

    @Override
    public void leave(PersonId person) {
        of(person).forEach(supporters::delete);
    }
}
