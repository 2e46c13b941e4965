package org.sextant.programme.argument;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.programme.ClaimSummary;
import org.sextant.programme.Paragraphs;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.SearchWords;
import org.sextant.vocabulary.Slug;

/**
 * A claim with the evidence on every side of it.
 *
 * @param evidence in the order of the file, what speaks against us included
 */
public record Argument(ClaimSummary claim, List<Evidence> evidence) {

    public Argument {
        evidence = List.copyOf(evidence);
    }

    /** Its name in addresses. */
    public Slug slug() {
        return new Slug(claim.id().name());
    }

    /** What is said of that part, without the evidence. */
    public List<LocalizedText> points(Side side) {
        return switch (side) {
            case GRAIN -> List.of(claim.grain());
            case FAILS -> claim.fails();
            case EXPERIENCE -> claim.experience();
            case QUESTION -> List.of(claim.question());
        };
    }

    public List<Evidence> evidence(Side side) {
        return evidence.stream().filter(one -> one.side() == side).toList();
    }

    /** Whether that part says something for which nobody has named a source yet: neither a paragraph nor evidence. */
    public boolean needsSource(Side side) {
        return claim.paragraphs().equals(Paragraphs.NONE)
                && evidence(side).isEmpty()
                && !points(side).isEmpty();
    }

    /** Everything that it says in that language. */
    public String whole(Language language) {
        return Stream.of(
                        Stream.of(claim.claim()),
                        Stream.of(Side.values()).flatMap(side -> points(side).stream()),
                        evidence.stream().map(Evidence::statement))
                .flatMap(texts -> texts)
                .map(text -> text.in(language))
                .reduce((first, second) -> first + "\n" + second)
                .orElseThrow();
    }

    boolean says(SearchWords asked, Language language) {
        return SearchWords.of(whole(language)).hold(asked);
    }
}
