package org.sextant.programme.argument.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.programme.PassageSummary;
import org.sextant.programme.Programme;
import org.sextant.programme.argument.Argument;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.Evidence;
import org.sextant.programme.argument.Side;
import org.sextant.programme.argument.print.Card.Piece;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** Writes the cards of an argument. */
@Component
class Deck {

    private static final List<Side> EVERY_SIDE = List.of(Side.FAILS, Side.EXPERIENCE, Side.QUESTION, Side.GRAIN);

    private final Programme programme;
    private final PublicAddress address;

    Deck(Programme programme, PublicAddress address) {
        this.programme = programme;
        this.address = address;
    }

    /** The argument in short, where it fails, and then one card for each piece of evidence, those against us included. */
    List<Card> of(Argument argument, Words words) {
        var cards = new ArrayList<Card>();
        cards.add(inShort(argument, words));
        cards.add(failing(argument, words));
        EVERY_SIDE.stream()
                .flatMap(side -> argument.evidence(side).stream())
                .map(one -> fact(one, argument.slug(), words))
                .forEach(cards::add);
        return cards;
    }

    Card inShort(Argument argument, Words words) {
        var language = words.language();
        var claim = argument.claim();
        return card(
                words,
                argument.slug(),
                label("argument.card.said", words),
                new Piece(
                        Voice.CLAIM,
                        words.of("argument.card.quote", "claim", claim.claim().in(language))),
                label("argument.card.grain", words),
                new Piece(Voice.TEXT, claim.grain().in(language)),
                label("argument.card.question", words),
                new Piece(Voice.TEXT, claim.question().in(language)));
    }

    /** Only what is said and what to ask instead: for a picture, which is read in passing. */
    Card inPassing(Argument argument, Words words) {
        var language = words.language();
        var claim = argument.claim();
        return card(
                words,
                argument.slug(),
                label("argument.card.said", words),
                new Piece(
                        Voice.CLAIM,
                        words.of("argument.card.quote", "claim", claim.claim().in(language))),
                label("argument.card.question", words),
                new Piece(Voice.TEXT, claim.question().in(language)));
    }

    private Card failing(Argument argument, Words words) {
        var pieces = Stream.concat(
                Stream.of(label("argument.card.fails", words)),
                argument.points(Side.FAILS).stream().map(point -> new Piece(Voice.TEXT, point.in(words.language()))));
        return card(words, argument.slug(), pieces.toArray(Piece[]::new));
    }

    private Card fact(Evidence evidence, Slug slug, Words words) {
        return card(
                words,
                slug,
                new Piece(Voice.LABEL, words.of("argument.card.evidence", evidence.side())),
                new Piece(Voice.TEXT, evidence.statement().in(words.language())),
                new Piece(
                        Voice.SOURCE,
                        words.of(
                                "argument.source",
                                "author",
                                evidence.source().author(),
                                "title",
                                evidence.source().title(),
                                "year",
                                Integer.toString(evidence.source().year()))));
    }

    Card futures(Words words) {
        var intro = programme.aboutFutures();
        var pieces = Stream.concat(
                Stream.of(
                        new Piece(Voice.CLAIM, intro.title().orElseThrow().in(words.language())),
                        new Piece(Voice.TEXT, intro.text().in(words.language()))),
                programme.futures().stream().flatMap(future -> pieces(future, words)));
        return card(words, Arguments.FUTURES, pieces.toArray(Piece[]::new));
    }

    private static Stream<Piece> pieces(PassageSummary future, Words words) {
        return Stream.of(
                new Piece(Voice.LABEL, future.title().orElseThrow().in(words.language())),
                new Piece(Voice.TEXT, future.text().in(words.language())));
    }

    private static Piece label(String key, Words words) {
        return new Piece(Voice.LABEL, words.of(key));
    }

    // The address without its scheme, as people type it.
    private Card card(Words words, Slug slug, Piece... pieces) {
        var page =
                address.of("/" + words.language().tag() + "/arguments/" + slug).replaceFirst("^https?://", "");
        return new Card(words.language(), List.of(pieces), page);
    }
}
