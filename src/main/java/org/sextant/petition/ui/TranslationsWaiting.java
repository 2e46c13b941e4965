package org.sextant.petition.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.WaitingPetitions;
import org.sextant.shell.Messages;
import org.sextant.shell.Waiting;
import org.sextant.shell.Waiting.Row;
import org.sextant.shell.Waiting.Urgency;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;

/**
 * Petitions whose original was written anew while a translation stayed as it was, and those that do not speak all languages of their campaign, for those who may translate them.
 * Whoever translates for the whole platform is told of every campaign; whoever organizes there only of those in whose team they are.
 */
@SpringComponent
class TranslationsWaiting implements Waiting {

    private static final int MOST = 20;

    private final ToTranslate pieces;
    private final WaitingPetitions petitions;
    private final Messages messages;

    TranslationsWaiting(ToTranslate pieces, WaitingPetitions petitions, Messages messages) {
        this.pieces = pieces;
        this.petitions = petitions;
        this.messages = messages;
    }

    @Override
    public List<Row> of(PersonId person, Language reader, LocalDate today) {
        var words = messages.in(reader);
        return pieces.of(person, MOST).stream().map(piece -> row(piece, words)).toList();
    }

    @Override
    public Set<PersonId> among(Set<PersonId> people, LocalDate latest) {
        return petitions.translating(people);
    }

    private static Row row(ToTranslate.Piece piece, Words words) {
        var petition = piece.petition();
        return new Row(
                Sort.TRANSLATION,
                pressing(petition),
                piece.campaign().principle(),
                words.of("waiting.translation.kind"),
                petition.title().in(words.language()),
                Stream.of(
                                why("waiting.translation.why", piece.behind(), words),
                                why("waiting.translation.missing", piece.missing(), words))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                words.of("waiting.translation.act"),
                Address.of(piece.campaign(), petition),
                petition.id().toString());
    }

    private static Optional<String> why(String key, List<Language> some, Words words) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(words.of(
                        key,
                        "number",
                        some.size(),
                        "languages",
                        words.list(some.stream().map(words::nameOf).toList())));
    }

    // A signer reads the old words as long as the new ones are missing.
    private static Pressing pressing(PetitionSummary petition) {
        return petition.lastDay().map(Urgency.THIS_WEEK::by).orElse(Urgency.THIS_WEEK);
    }
}
