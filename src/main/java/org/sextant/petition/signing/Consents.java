package org.sextant.petition.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.sealing.Token;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What signers asked to hear, by whom, and that they can stop it with any link of theirs, without an account. */
@Service
@Transactional
public class Consents {

    /**
     * What a signer agreed to.
     *
     * @param consents those that hold, news of the petition first; empty for none
     */
    public record Held(PetitionSummary petition, List<Consent> consents) {

        public Held {
            consents = List.copyOf(consents);
        }
    }

    private final Links links;
    private final Petitions petitions;
    private final JdbcClient jdbc;

    Consents(Links links, Petitions petitions, JdbcClient jdbc) {
        this.links = links;
        this.petitions = petitions;
        this.jdbc = jdbc;
    }

    /**
     * What holds for the signature behind a link.
     *
     * @throws NoSuchReceipt if no signature has this link (any more)
     */
    @Transactional(readOnly = true)
    public Held behind(Token shown) {
        var link = find(shown);
        var consents = jdbc.sql("""
                        select cast(null as uuid) as organisation, w.words, w.version, s.signed_at as given_at
                        from signature s join consent_wording w on w.id = s.updates_wording
                        where s.petition_id = :petition and s.id = :signature and s.updates
                        union all
                        select c.organisation, w.words, w.version, c.given_at
                        from signature_consent c join consent_wording w on w.id = c.wording
                        where c.petition_id = :petition and c.signature = :signature""")
                .param("petition", link.petition().uuid())
                .param("signature", link.signature().uuid())
                .query(Consents::consent)
                .list();
        return new Held(petitions.byId(link.petition()).orElseThrow(NoSuchReceipt::new), consents);
    }

    /**
     * Takes every consent back: no letter tells of newer wordings any more, and one that still waits is not reminded. Repeating changes nothing.
     *
     * @throws NoSuchReceipt if no signature has this link (any more)
     */
    public void revokeAll(Token shown) {
        var link = find(shown);
        stopPetition(link);
        jdbc.sql("update signature set quiet = true where petition_id = ? and id = ?")
                .params(link.petition().uuid(), link.signature().uuid())
                .update();
        jdbc.sql("delete from signature_consent where petition_id = ? and signature = ?")
                .params(link.petition().uuid(), link.signature().uuid())
                .update();
        jdbc.sql(
                        "update signature set reminded_at = signed_at where petition_id = ? and id = ? and state = 'PENDING' and reminded_at is null")
                .params(link.petition().uuid(), link.signature().uuid())
                .update();
    }

    /**
     * Takes one consent back. Repeating changes nothing.
     *
     * @param from as in {@link Consent#from()}
     * @throws NoSuchReceipt if no signature has this link (any more)
     */
    public void revoke(Token shown, Optional<OrganisationId> from) {
        var link = find(shown);
        from.ifPresentOrElse(organisation -> stop(link, organisation), () -> stopPetition(link));
    }

    private void stopPetition(Links.Link link) {
        jdbc.sql("update signature set updates = false, updates_wording = null where petition_id = ? and id = ?")
                .params(link.petition().uuid(), link.signature().uuid())
                .update();
    }

    private void stop(Links.Link link, OrganisationId organisation) {
        jdbc.sql("delete from signature_consent where petition_id = ? and signature = ? and organisation = ?")
                .params(link.petition().uuid(), link.signature().uuid(), organisation.uuid())
                .update();
    }

    private Links.Link find(Token shown) {
        return links.behind(shown).orElseThrow(NoSuchReceipt::new);
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        @Nullable UUID organisation = row.getObject("organisation", UUID.class);
        return new Consent(
                Optional.ofNullable(organisation).map(OrganisationId::new),
                row.getString("words"),
                row.getInt("version"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
