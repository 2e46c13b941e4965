package org.sextant.petition.signing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.sextant.member.Organisations;
import org.sextant.shell.KeptFor;
import org.sextant.shell.Messages;
import org.sextant.vocabulary.Ids;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words that stood beside a box when somebody ticked it. Each wording is kept once, numbered within its language and what was asked for; a consent points to
 * it, so that it can be shown what exactly was agreed to.
 */
@Component
class ConsentWordings {

    private static final String PETITION = "petition";
    private static final Duration KNOWN = Duration.ofHours(1);
    private static final int REMEMBERED = 5_000;

    private record Words(Language language, String asked, String text) {}

    private final Cache<Words, UUID> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(KNOWN)
            .build();
    private final KeptFor<OrganisationId, String> names;
    private final Messages messages;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    ConsentWordings(Organisations organisations, Messages messages, JdbcClient jdbc, Clock clock, Ids ids) {
        this.names = new KeptFor<>(
                id -> organisations.byIds(Set.of(id)).stream()
                        .map(organisation -> organisation.name())
                        .findFirst()
                        .orElse(""),
                clock);
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** Of the box that asks for news of the petition itself. */
    UUID aboutThePetition(Language language) {
        return of(new Words(language, PETITION, text(language, "petition.form.updates.petition", "")));
    }

    /** Of the box that asks for news by an organisation. */
    UUID by(OrganisationId organisation, Language language) {
        return of(new Words(
                language,
                organisation.toString(),
                text(language, "petition.form.updates.by", " " + names.get(organisation))));
    }

    private String text(Language language, String key, String name) {
        var words = messages.in(language);
        return words.of("petition.form.updates") + ": " + words.of(key) + name;
    }

    private UUID of(Words words) {
        return known.get(words, this::kept);
    }

    // Two who keep the same words at the same moment both number them alike; the later one then finds those of the
    // other.
    private UUID kept(Words words) {
        jdbc.sql("""
                        insert into consent_wording (id, language, asked, version, words, since)
                        select cast(:id as uuid), cast(:language as varchar), cast(:asked as varchar),
                            (select coalesce(max(version), 0) + 1 from consent_wording where language = :language and asked = :asked),
                            cast(:words as varchar), cast(:now as timestamp with time zone)
                        where not exists (select 1 from consent_wording w where w.language = :language and w.asked = :asked and w.words = :words
                            and w.version = (select max(version) from consent_wording where language = :language and asked = :asked))
                        on conflict do nothing""")
                .param("id", ids.next())
                .param("language", words.language().name())
                .param("asked", words.asked())
                .param("words", words.text())
                .param("now", SignatureTable.time(clock.instant()))
                .update();
        return jdbc.sql(
                        "select id from consent_wording where language = ? and asked = ? and words = ? order by version desc limit 1")
                .params(words.language().name(), words.asked(), words.text())
                .query(UUID.class)
                .single();
    }
}
