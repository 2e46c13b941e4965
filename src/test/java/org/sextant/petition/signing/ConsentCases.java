package org.sextant.petition.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.member.Organisations;
import org.sextant.sealing.Token;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;

/** What signers asked to hear, on each database: the words they were shown, since when, and how they stop it. */
abstract class ConsentCases extends SigningScene {

    private final OrganisationId network = new OrganisationId(UUID.randomUUID());
    private final OrganisationId choir = new OrganisationId(UUID.randomUUID());

    @Autowired
    Consents consents;

    @Test
    void areKeptWithTheirWordsTheirVersionAndTheTime() {
        var link = asked(true, network);

        var held = consents.behind(link).consents();

        assertThat(held).extracting(Consent::from).containsExactlyInAnyOrder(Optional.empty(), Optional.of(network));
        assertThat(held).allSatisfy(consent -> {
            assertThat(consent.words()).startsWith("Keep me informed: ");
            assertThat(consent.version()).isPositive();
            // What tells the moment of a signature tells no more than its hour.
            assertThat(Duration.between(consent.givenAt(), now()).abs()).isLessThan(Duration.ofMinutes(65));
        });
    }

    @Test
    void areOfNobodyWhoTickedNothing() {
        assertThat(consents.behind(asked(false)).consents()).isEmpty();
    }

    @Test
    void getANewVersionWhenTheWordsChange() {
        fresh().aboutThePetition(Language.PT);
        var before = version();
        writeAnew();
        fresh().aboutThePetition(Language.PT);
        fresh().aboutThePetition(Language.PT);

        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void areTakenBackOneByOne() {
        var link = asked(true, network, choir);

        consents.revoke(link, Optional.of(network));
        assertThat(consents.behind(link).consents())
                .extracting(Consent::from)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(choir));

        consents.revoke(link, Optional.empty());
        consents.revoke(link, Optional.empty());
        assertThat(consents.behind(link).consents()).extracting(Consent::from).containsExactly(Optional.of(choir));
        assertThat(count()).as("the signature itself").isEqualTo(1);
    }

    @Test
    void areAllTakenBackByOneClick() {
        var link = asked(true, network, choir);

        consents.revokeAll(link);

        assertThat(consents.behind(link).consents()).isEmpty();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void goWithASignatureThatIsWithdrawn() {
        var link = asked(true, network);

        receipts.withdraw(link);

        assertThat(consents.behind(link).consents()).isEmpty();
    }

    @Test
    void areNobodysBusinessWithoutALink() {
        var nobodys = new Token("A".repeat(22));

        assertThatExceptionOfType(NoSuchReceipt.class).isThrownBy(() -> consents.behind(nobodys));
        assertThatExceptionOfType(NoSuchReceipt.class).isThrownBy(() -> consents.revokeAll(nobodys));
    }

    // One that remembers nothing.
    private ConsentWordings fresh() {
        return new ConsentWordings(
                beans.getBean(Organisations.class),
                beans.getBean(Messages.class),
                jdbc,
                clock,
                beans.getBean(Ids.class));
    }

    private void writeAnew() {
        jdbc.sql("update consent_wording set words = 'as it was' where asked = 'petition' and language = 'PT'")
                .update();
    }

    private int version() {
        return jdbc.sql(
                        "select coalesce(max(version), 0) from consent_wording where asked = 'petition' and language = 'PT'")
                .query(Integer.class)
                .single();
    }

    private Token asked(boolean updates, OrganisationId... organisations) {
        signatures.sign(
                petition,
                new Sign(ANA, "", Optional.empty(), Display.COUNT, updates, Set.of(organisations), "", Language.EN));
        var link = links.issue(petition.id(), row(ANA).orElseThrow().id());
        confirmation.confirm(link);
        return link;
    }
}
