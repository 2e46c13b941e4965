package org.sextant.programme.argument;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.programme.Programme;
import org.sextant.shell.Messages;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

@Component
class SearchableArguments implements Searchable {

    private static final int ORDER = 30;

    private final Arguments arguments;
    private final Programme programme;
    private final Messages messages;

    SearchableArguments(Arguments arguments, Programme programme, Messages messages) {
        this.arguments = arguments;
        this.programme = programme;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "argument";
    }

    @Override
    public String kind(Words words) {
        return words.of("argument.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return Stream.concat(
                        arguments.all().stream().map(SearchableArguments::entry), Stream.of(futures(), everyDebate()))
                .toList();
    }

    private static Entry entry(Argument argument) {
        var whole = Arrays.stream(Language.values()).collect(toMap(language -> language, argument::whole));
        return new Entry("/arguments/" + argument.slug(), argument.claim().claim(), new LocalizedText(whole));
    }

    /** The evidence that belongs to no claim stands on the page of all. */
    private Entry everyDebate() {
        var rows = arguments.ofEveryDebate();
        var whole = Arrays.stream(Language.values())
                .collect(toMap(
                        language -> language,
                        language -> rows.stream()
                                .map(row -> row.statement().in(language) + " ("
                                        + row.source().author() + ", "
                                        + row.source().title() + ")")
                                .collect(joining(" "))));
        return new Entry(
                "/arguments#every-debate",
                messages.everywhere(words -> words.of("argument.every-debate.title")),
                new LocalizedText(whole));
    }

    private Entry futures() {
        var intro = programme.aboutFutures();
        var whole = Arrays.stream(Language.values())
                .collect(toMap(
                        language -> language,
                        language -> programme.futures().stream()
                                .map(future -> future.title().orElseThrow().in(language) + ": "
                                        + future.text().in(language))
                                .collect(joining(" ", intro.text().in(language) + " ", ""))));
        return new Entry("/arguments/" + Arguments.FUTURES, intro.title().orElseThrow(), new LocalizedText(whole));
    }
}
