package org.sextant.shell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sextant.vocabulary.Language;
import org.springframework.http.MediaType;

/**
 * A feed of Atom 1.0 (RFC 4287). What people wrote goes into it as text alone, so that no mark-up of theirs reaches anybody's reader.
 *
 * @param id stays the same for ever, whatever the address
 * @param self the feed's own address
 * @param page what it is the feed of
 * @param author who answers for the entries
 * @param updated of a feed without entries
 */
public record AtomFeed(
        String id,
        String title,
        Language language,
        String self,
        String page,
        String author,
        Instant updated,
        List<Entry> entries) {

    public static final MediaType TYPE = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /**
     * One entry.
     *
     * @param language of title and paragraphs, which may differ from the feed's
     */
    public record Entry(
            String id,
            String title,
            Language language,
            String page,
            Instant published,
            Instant updated,
            List<String> paragraphs) {}

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Memory takes every byte", impossible);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language.tag());
        element(xml, "id", id);
        element(xml, "title", title);
        element(
                xml,
                "updated",
                moment(entries.stream()
                        .map(Entry::updated)
                        .max(Instant::compareTo)
                        .orElse(updated)));
        link(xml, "self", TYPE.getType() + "/" + TYPE.getSubtype(), self);
        link(xml, "alternate", "text/html", page);
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        for (var entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", entry.language().tag());
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "published", moment(entry.published()));
        element(xml, "updated", moment(entry.updated()));
        link(xml, "alternate", "text/html", entry.page());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace(XHTML);
        xml.writeAttribute("dir", entry.language().direction());
        for (var paragraph : entry.paragraphs()) {
            element(xml, "p", paragraph);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.codePoints()
                .filter(AtomFeed::belongsInXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    // Halves of characters and a few others can be stored, but would make the whole feed unreadable.
    private static boolean belongsInXml(int point) {
        return point == '\n'
                || point == '\t'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
