package org.sextant.programme.argument.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.programme.argument.Argument;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.NoSuchArgument;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Component;

/** The arguments to print and to share. What was drawn once is kept until its words change. */
@Component
public class ArgumentCards {

    // Four pages of the library in five languages, cards and picture, and the page with all of them.
    private static final int MOST_KEPT = 50;

    private record Sheet(List<Card> cards, boolean picture) {}

    private final Cache<Sheet, byte[]> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Arguments arguments;
    private final Deck deck;
    private final CardSheet paper;
    private final ShareImage image;

    ArgumentCards(Arguments arguments, Deck deck) {
        this.arguments = arguments;
        this.deck = deck;
        this.paper = new CardSheet(new Lettering());
        this.image = new ShareImage(new Painter());
    }

    /** The whole library in short, as a PDF of cards: four to a page of A4. */
    public byte[] all(Words words) {
        var cards = Stream.concat(
                        arguments.all().stream().map(argument -> deck.inShort(argument, words)),
                        Stream.of(deck.futures(words)))
                .toList();
        return printed(cards, words.of("argument.title"), words.language());
    }

    /**
     * One argument with all its evidence, as a PDF of cards: four to a page of A4.
     *
     * @throws NoSuchArgument if the library does not have it
     */
    public byte[] of(Slug slug, Words words) {
        if (slug.equals(Arguments.FUTURES)) {
            var card = deck.futures(words);
            return printed(List.of(card, card, card, card), words.of("argument.title"), words.language());
        }
        var argument = find(slug);
        return printed(deck.of(argument, words), argument.claim().claim().in(words.language()), words.language());
    }

    /**
     * A picture to share, as PNG of 1200 by 630 pixels.
     *
     * @throws NoSuchArgument if the library does not have it
     */
    public byte[] picture(Slug slug, Words words) {
        var card = slug.equals(Arguments.FUTURES) ? deck.futures(words) : deck.inPassing(find(slug), words);
        return kept.get(new Sheet(List.of(card), true), sheet -> image.draw(card));
    }

    private byte[] printed(List<Card> cards, String title, Language language) {
        return kept.get(new Sheet(cards, false), _ -> paper.print(cards, title, language));
    }

    private Argument find(Slug slug) {
        return arguments.bySlug(slug).orElseThrow(NoSuchArgument::new);
    }
}
