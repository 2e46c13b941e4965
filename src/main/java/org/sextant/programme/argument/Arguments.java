package org.sextant.programme.argument;

import java.util.List;
import java.util.Optional;
import org.sextant.programme.ClaimSummary;
import org.sextant.programme.Programme;
import org.sextant.reference.InForce;
import org.sextant.reference.NewerFiles;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.SearchWords;
import org.sextant.vocabulary.Slug;
import org.springframework.stereotype.Service;

/** The argument library as people read it. In memory: the claims are the programme's, at most five seconds behind the database; the evidence is the file that holds. */
@Service
public class Arguments {

    /** The page on three futures: no claim, and part of the library all the same. */
    public static final Slug FUTURES = new Slug("three-futures");

    private final Programme programme;
    private final InForce<List<Evidence>> evidence;

    Arguments(Programme programme, EvidenceFile file, NewerFiles newer) {
        this.programme = programme;
        this.evidence = new InForce<>(
                file, newer, lines -> lines.stream().map(file::evidence).toList());
    }

    /** Every claim with its evidence, in the programme's order. */
    public List<Argument> all() {
        return programme.claims().stream().map(this::argument).toList();
    }

    public Optional<Argument> bySlug(Slug slug) {
        return programme.claims().stream()
                .filter(claim -> claim.id().name().equals(slug.text()))
                .findFirst()
                .map(this::argument);
    }

    /** What the page of that name is called: the claim itself, or the title of the futures; empty if the library has none. */
    public Optional<LocalizedText> title(Slug slug) {
        return slug.equals(FUTURES)
                ? programme.aboutFutures().title()
                : bySlug(slug).map(argument -> argument.claim().claim());
    }

    /** Whether the library has a page of that name. */
    public boolean has(Slug slug) {
        return title(slug).isPresent();
    }

    /** The evidence that bears on every debate. */
    public List<Evidence> ofEveryDebate() {
        return evidence.get().stream().filter(one -> one.claim().isEmpty()).toList();
    }

    /** The claims that hold every word, in what they say or in their evidence. */
    public List<Argument> saying(SearchWords asked, Language language) {
        return all().stream().filter(argument -> argument.says(asked, language)).toList();
    }

    /** The evidence that holds every word, in its statement or in the name of its source. */
    public List<Evidence> evidenceSaying(SearchWords asked, Language language) {
        return evidence.get().stream()
                .filter(one -> SearchWords.of(String.join(
                                " ",
                                one.statement().in(language),
                                one.source().author(),
                                one.source().title()))
                        .hold(asked))
                .toList();
    }

    private Argument argument(ClaimSummary claim) {
        return new Argument(
                claim,
                evidence.get().stream()
                        .filter(one -> one.claim().filter(claim.id()::equals).isPresent())
                        .toList());
    }
}
