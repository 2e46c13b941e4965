package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.addressee.Wanting;
import org.sextant.petition.addressee.Wanting.Kind;
import org.sextant.shell.Messages;
import org.sextant.testing.OnH2;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class OverdueAnswersIT {

    @Autowired
    private BeanFactory beans;

    @Test
    void areAllCountedAlsoThoseThatAreNotListed() {
        var late = new Wanting(
                Kind.LATE,
                LocalizedText.of(Language.EN, "Ministry of Labour"),
                LocalDate.of(2026, 1, 5),
                Optional.empty());
        var line = new OverdueAnswers.Line(new PetitionScene(beans).open(), late);

        var part = new OverdueAnswers.Part(
                Collections.nCopies(OverdueAnswers.MOST + 2, line),
                beans.getBean(Messages.class).in(Language.EN));

        assertThat(part.of(Kind.LATE)).hasSize(OverdueAnswers.MOST);
        assertThat(part.number(Kind.LATE)).isEqualTo(OverdueAnswers.MOST + 2);
        assertThat(part.more(Kind.LATE)).isEqualTo(2);
        assertThat(part.more(Kind.SILENT)).isZero();
    }
}
