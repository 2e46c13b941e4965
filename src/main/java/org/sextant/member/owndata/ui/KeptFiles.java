package org.sextant.member.owndata.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sextant.member.KeptEntry;
import org.sextant.member.KeptSection;
import org.sextant.member.owndata.OwnData;
import org.sextant.shell.ui.Desk;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The whole of what is kept about a person, to take along: for programs, and for people. */
@Component
class KeptFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final OwnData data;
    private final TemplateEngine templates;
    private final Clock clock;

    KeptFiles(OwnData data, TemplateEngine templates, Clock clock) {
        this.data = data;
        this.templates = templates;
        this.clock = clock;
    }

    DownloadHandler json(Desk desk) {
        return file("sextant.json", "application/json", () -> inJson(data.of(desk.person())));
    }

    DownloadHandler page(Desk desk) {
        return file("sextant.html", "text/html; charset=utf-8", () -> inHtml(data.of(desk.person()), desk));
    }

    private static DownloadHandler file(String name, String type, Supplier<byte[]> made) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = made.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }

    byte[] inJson(List<KeptSection> sections) {
        var kept = new LinkedHashMap<String, Object>();
        sections.forEach(section -> kept.put(
                section.key(), section.entries().stream().map(KeptFiles::plain).toList()));
        return JSON.writeValueAsBytes(Map.of("asOf", clock.instant().toString(), "kept", kept));
    }

    private static Map<String, Object> plain(KeptEntry entry) {
        var plain = new LinkedHashMap<String, Object>();
        entry.facts().forEach((name, content) -> plain.put(name, content.plain()));
        return plain;
    }

    byte[] inHtml(List<KeptSection> sections, Desk desk) {
        var output = new Utf8ByteOutput();
        templates.render(
                "member/owndata/ui/file.jte",
                new KeptFile(desk.words(), desk.zone(), clock.instant(), sections),
                output);
        return output.toByteArray();
    }
}
