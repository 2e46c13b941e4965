package org.sextant.site.yearbook;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.UUID;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.sextant.shell.Words;

/** When a PDF was made and which it is, from what it says: else the same report would be another file, with another ETag, each time that it is drawn. */
final class Imprint {

    private Imprint() {}

    static void put(PdfWriter writer, Yearbook book, Words words) {
        var day = new PdfDate(GregorianCalendar.from(book.asOf().atZone(ZoneOffset.UTC)));
        var id = id(words.language() + " " + book);
        var info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, day);
        info.put(PdfName.MODDATE, day);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static byte[] id(String says) {
        var uuid = UUID.nameUUIDFromBytes(says.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().parseHex(uuid.toString().replace("-", ""));
    }
}
