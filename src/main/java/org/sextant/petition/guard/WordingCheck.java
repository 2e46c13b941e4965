package org.sextant.petition.guard;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sextant.petition.PublishedWordings;
import org.sextant.petition.WordingSummary;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PetitionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds what people have put their name to against the fingerprint with which it was approved. */
@Component
@Transactional
class WordingCheck {

    private static final Logger LOG = LoggerFactory.getLogger(WordingCheck.class);

    private final PublishedWordings wordings;
    private final JdbcClient jdbc;
    private final Clock clock;

    WordingCheck(PublishedWordings wordings, JdbcClient jdbc, Clock clock) {
        this.wordings = wordings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Looks at one petition in every language and version, and remembers what came of it. */
    void check(PetitionId petition) {
        jdbc.sql("delete from altered_wording where petition = ?")
                .param(petition.uuid())
                .update();
        wordings.of(petition).stream()
                .filter(wording -> !wording.isIntact())
                .forEach(wording -> remember(petition, wording));
    }

    private void remember(PetitionId petition, WordingSummary altered) {
        LOG.error(
                "The text of petition {} in {}, version {}, does not have the SHA-256 with which it was approved. Nothing was corrected",
                petition,
                altered.language(),
                altered.version());
        jdbc.sql("insert into altered_wording (petition, language, version, noticed_at) values (?, ?, ?, ?)")
                .params(
                        petition.uuid(),
                        altered.language().name(),
                        altered.version(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was altered by the last check of each petition. */
    List<AlteredWording> altered() {
        return jdbc.sql("select petition, language, version from altered_wording order by petition, language, version")
                .query((row, _) -> new AlteredWording(
                        new PetitionId(row.getObject("petition", UUID.class)),
                        Language.valueOf(row.getString("language")),
                        row.getInt("version")))
                .list();
    }
}
