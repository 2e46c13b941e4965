package org.sextant.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.sextant.vocabulary.Principle;
import org.springframework.stereotype.Component;

/** The mark and the six signs as the public pages draw them, for the workroom. */
@Component
public class Drawings {

    private final TemplateEngine templates;

    Drawings(TemplateEngine templates) {
        this.templates = templates;
    }

    public String mark() {
        return drawn("shell/mark.jte", Map.of());
    }

    /** The six signs, once in a page; each is used as {@code #g1} to {@code #g6}. */
    public String signs() {
        return drawn("shell/signs.jte", Map.of("principles", List.of(Principle.values())));
    }

    private String drawn(String template, Map<String, Object> values) {
        var output = new StringOutput();
        templates.render(template, values, output);
        return output.toString().strip();
    }
}
