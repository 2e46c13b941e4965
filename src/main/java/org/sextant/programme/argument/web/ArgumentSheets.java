package org.sextant.programme.argument.web;

import static org.sextant.shell.PageFrame.Section.ARGUMENTS;

import java.util.List;
import org.sextant.programme.DemandSummary;
import org.sextant.programme.Demands;
import org.sextant.programme.Programme;
import org.sextant.programme.argument.Argument;
import org.sextant.programme.argument.Arguments;
import org.sextant.programme.argument.NoSuchArgument;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws the page of one argument: as everybody sees it, and as the answer to its form. */
@Component
class ArgumentSheets {

    private static final String ARGUMENT = "programme/argument/web/argument.jte";
    private static final String FUTURES = "programme/argument/web/futures.jte";

    private final PublicPages pages;
    private final Programme programme;
    private final Arguments arguments;
    private final Demands demands;
    private final KeptComments comments;

    ArgumentSheets(
            PublicPages pages, Programme programme, Arguments arguments, Demands demands, KeptComments comments) {
        this.pages = pages;
        this.programme = programme;
        this.arguments = arguments;
        this.demands = demands;
        this.comments = comments;
    }

    ResponseEntity<byte[]> show(Slug slug, Language lang) {
        var words = pages.words(lang);
        var frame = pages.open(words, path(slug), title(slug, words), description(slug, words), ARGUMENTS)
                .illustrated(path(slug) + "/share.png");
        return pages.show(template(slug), page(slug, frame, CommentForm.EMPTY));
    }

    ResponseEntity<byte[]> answer(HttpStatus status, Slug slug, CommentForm form, Language lang) {
        var words = pages.words(lang);
        var frame = pages.secret(words, path(slug), title(slug, words));
        return pages.answer(status, template(slug), page(slug, frame, form));
    }

    private Object page(Slug slug, PageFrame frame, CommentForm form) {
        if (slug.equals(Arguments.FUTURES)) {
            return new FuturesPage(frame, programme, comments.of(slug), form);
        }
        var argument = find(slug);
        return new ArgumentPage(frame, argument, answers(argument), comments.of(slug), form);
    }

    private List<DemandSummary> answers(Argument argument) {
        return argument.claim().answers().stream()
                .flatMap(demand -> demands.inForce(demand).stream())
                .toList();
    }

    String title(Slug slug, Words words) {
        return arguments.title(slug).orElseThrow(NoSuchArgument::new).in(words.language());
    }

    private String description(Slug slug, Words words) {
        return slug.equals(Arguments.FUTURES)
                ? programme.aboutFutures().text().in(words.language())
                : find(slug).claim().grain().in(words.language());
    }

    private Argument find(Slug slug) {
        return arguments.bySlug(slug).orElseThrow(NoSuchArgument::new);
    }

    private static String template(Slug slug) {
        return slug.equals(Arguments.FUTURES) ? FUTURES : ARGUMENT;
    }

    static String path(Slug slug) {
        return "/arguments/" + slug;
    }
}
