package org.sextant.treaty.web;

import static org.sextant.shell.PublicPaths.LANG;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.sextant.shell.PublicPages;
import org.sextant.treaty.Roll;
import org.sextant.treaty.Treaties;
import org.sextant.treaty.Treaty;
import org.sextant.vocabulary.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The same as the tracker, as files. A treaty without a list that can be trusted has none. */
@Controller
class RollFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String HEADING =
            "iso3,state,status,signed_on,bound_on,how,confidence,day_known,list_as_of,source";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PublicPages pages;
    private final Treaties treaties;
    private final Now now;

    RollFiles(PublicPages pages, Treaties treaties, Now now) {
        this.pages = pages;
        this.treaties = treaties;
        this.now = now;
    }

    @GetMapping(LANG + "/treaties/{id:[a-z0-9-]+}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable Language lang, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        return pages.show(CSV, csv(file(lang, id, parameters)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(LANG + "/treaties/{id:[a-z0-9-]+}.json")
    ResponseEntity<byte[]> json(
            @PathVariable Language lang, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        return pages.show(MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(file(lang, id, parameters)));
    }

    private RollFile file(Language language, String id, Map<String, String> parameters) {
        var treaty = treaties.byId(id).orElseThrow(NoSuchTreaty::new);
        return RollFile.of(treaty, roll(treaty, parameters), language);
    }

    private Roll roll(Treaty treaty, Map<String, String> parameters) {
        var list = treaties.list(treaty).orElseThrow(NoSuchTreaty::new);
        return Wanted.read(parameters, treaty, now.today())
                .asOf()
                .map(day -> treaties.roll(list, day))
                .orElseGet(() -> treaties.roll(list, now.dayOf(list)));
    }

    private static String csv(RollFile file) {
        return Stream.concat(Stream.of(HEADING), file.states().stream().map(state -> line(state, file)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(RollFile.State state, RollFile file) {
        return CSVFormat.RFC4180.format(
                state.iso3(),
                state.state(),
                state.status(),
                state.signedOn(),
                state.boundOn(),
                state.how(),
                state.confidence(),
                state.dayKnown() ? "yes" : "no",
                file.listAsOf(),
                file.source());
    }
}
