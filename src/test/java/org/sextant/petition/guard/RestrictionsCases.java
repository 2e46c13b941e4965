package org.sextant.petition.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.member.NotPermitted;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The switches of a petition, on each database. */
abstract class RestrictionsCases {

    @Autowired
    BeanFactory beans;

    @Autowired
    Restrictions restrictions;

    @Autowired
    RestrictionTable table;

    private PetitionScene scene;
    private PetitionSummary petition;

    @BeforeEach
    void openAPetition() {
        scene = new PetitionScene(beans);
        petition = scene.open();
    }

    @Test
    void holdExactlyWhatWasSetLast() {
        restrictions.set(petition, EnumSet.of(Restriction.COMMENTS_OFF, Restriction.PUZZLE), scene.esther());
        assertThat(table.read(petition.id())).containsExactlyInAnyOrder(Restriction.COMMENTS_OFF, Restriction.PUZZLE);

        restrictions.set(petition, EnumSet.of(Restriction.PUZZLE, Restriction.CLOSED), scene.giulia());
        assertThat(table.read(petition.id())).containsExactlyInAnyOrder(Restriction.PUZZLE, Restriction.CLOSED);

        restrictions.set(petition, Set.of(), scene.esther());
        assertThat(table.read(petition.id())).isEmpty();
    }

    @Test
    void areUsedByModeratorsOfTheCampaignToo() {
        var moderator = scene.moderatorOfTheCampaign();

        restrictions.set(petition, EnumSet.of(Restriction.READ_ONLY), moderator);

        assertThat(restrictions.mayRestrict(moderator, petition)).isTrue();
        assertThat(table.read(petition.id())).containsExactly(Restriction.READ_ONLY);
    }

    @Test
    void areNotForEverybody() {
        var somebody = scene.somebody();

        assertThat(restrictions.mayRestrict(somebody, petition)).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> restrictions.set(petition, EnumSet.of(Restriction.CLOSED), somebody));
        assertThat(table.read(petition.id())).isEmpty();
    }
}
