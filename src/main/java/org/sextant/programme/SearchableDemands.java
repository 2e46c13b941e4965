package org.sextant.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.programme.DemandRepository.Tag;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

@Component
class SearchableDemands implements Searchable {

    private static final int ORDER = 20;

    private final Demands demands;
    private final DemandRepository rows;

    SearchableDemands(Demands demands, DemandRepository rows) {
        this.demands = demands;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "demand";
    }

    @Override
    public String kind(Words words) {
        return words.of("programme.search.demand");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        var tags = rows.findTags().stream().collect(groupingBy(Tag::getDemand, mapping(Tag::getWord, joining(" "))));
        return demands.all().stream()
                .map(demand -> entry(demand, Optional.ofNullable(tags.get(demand.id()))))
                .toList();
    }

    private static Entry entry(DemandSummary demand, Optional<String> tags) {
        var texts = Stream.concat(
                Stream.of(demand.text(), demand.met()),
                tags.stream().map(words -> LocalizedText.of(Language.EN, words)));
        return new Entry("/demands/" + demand.id(), demand.title(), Passages.together(texts.toList()));
    }
}
