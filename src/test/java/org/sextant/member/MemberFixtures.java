package org.sextant.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sextant.sealing.DataKey;
import org.sextant.sealing.SomeDataKey;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.MandateId;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;

/** People, mandates and invitations, made by the same verbs as real ones. */
final class MemberFixtures {

    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    static final Ids IDS = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));
    static final DataKey KEY = SomeDataKey.fresh();
    static final EmailAddress ANA = new EmailAddress("Ana@example.org");

    private MemberFixtures() {}

    static Person person() {
        return new Person(PersonId.fresh(IDS), new Join("Ana", ANA, Language.ES), KEY, NOON);
    }

    static Mandate mandate(Role role, Scope scope, Optional<Instant> until) {
        var given = new GiveMandate(PersonId.fresh(IDS), role, scope, until);
        return new Mandate(MandateId.fresh(IDS), given, Optional.empty(), NOON);
    }

    static Invitation invitation(Optional<Instant> until) {
        var where = LocalizedText.of(Language.EN, "Harbour Watch");
        var invite = new Invite(ANA, Role.COORDINATOR, Scope.PLATFORM, where, Language.EN, Optional.empty(), until);
        return new Invitation(IDS.next(), invite, PersonId.fresh(IDS), NOON)
                .addressed(ANA, new Token("mailed-to-ana"), KEY);
    }
}
