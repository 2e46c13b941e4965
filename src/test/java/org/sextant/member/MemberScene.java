package org.sextant.member;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.sextant.member.MailedLink.Purpose;
import org.sextant.sealing.DataKeys;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.sextant.vocabulary.Slug;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** People, links and invitations of one test, with the tokens that only the letters know. */
public final class MemberScene {

    static final EncodedPassword PASSWORD = new EncodedPassword("{noop}four words of mine");

    private final BeanFactory beans;
    private final SomePeople people;

    MemberScene(BeanFactory beans) {
        this.beans = beans;
        this.people = new SomePeople(beans);
    }

    static EmailAddress freshAddress() {
        return new EmailAddress(UUID.randomUUID() + "@example.org");
    }

    PersonId somebody(String name) {
        return people.called(name);
    }

    PersonId somebodyAs(Role role, Scope scope) {
        var person = people.called(role.name());
        beans.getBean(Mandates.class).take(person, role, scope);
        return person;
    }

    /** Asks to join, and reads nothing of the letter. */
    PersonId asksToJoin(String name, EmailAddress email) {
        beans.getBean(Accounts.class).join(new Join(name, email, Language.EN));
        return person(email).orElseThrow();
    }

    Optional<PersonId> person(EmailAddress email) {
        return transaction()
                .execute(_ -> beans.getBean(Directory.class).byMailbox(email).map(Person::id));
    }

    String link(PersonId person, Purpose purpose) {
        return transaction()
                .execute(_ ->
                        beans.getBean(MailedLinks.class).issue(person, purpose).text());
    }

    String invitation(EmailAddress to, Role role, Scope scope, PersonId by) {
        var token = Token.fresh(beans.getBean(RandomGenerator.class));
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        var invite = new Invite(to, role, scope, where, Language.EN, Optional.empty(), Optional.empty());
        var now = beans.getBean(Clock.class).instant();
        var invitation = new Invitation(beans.getBean(Ids.class).next(), invite, by, now);
        var key = beans.getBean(DataKeys.class).of("member");
        transaction()
                .execute(_ -> beans.getBean(InvitationRepository.class).save(invitation.addressed(to, token, key)));
        return token.text();
    }

    OrganisationId organisation() {
        var administrator = somebodyAs(Role.ADMINISTRATOR, Scope.PLATFORM);
        var organisation = new RegisterOrganisation(
                new Slug("x" + UUID.randomUUID()), "Harbour Watch", LocalizedText.of(Language.EN, "Watches."));
        return beans.getBean(Organisations.class).register(organisation, administrator);
    }

    private TransactionTemplate transaction() {
        return beans.getBean(TransactionTemplate.class);
    }

    /** What came of doing all of that at the same moment: for each "done", or why it was refused. */
    public static List<Object> atOnce(Runnable... works) {
        try (var threads = Executors.newFixedThreadPool(works.length)) {
            return Stream.of(works).<Future<?>>map(threads::submit).toList().stream()
                    .map(MemberScene::outcome)
                    .toList();
        }
    }

    private static Object outcome(Future<?> work) {
        try {
            work.get();
            return "done";
        } catch (ExecutionException refused) {
            return Objects.requireNonNull(refused.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
