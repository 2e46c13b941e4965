package org.sextant.site.yearbook;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.sextant.shell.Bars;
import org.sextant.shell.PaperTypeface;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.Words;
import org.sextant.shell.YearSource.Chapter;
import org.sextant.shell.YearSource.Figure;
import org.sextant.shell.YearSource.Row;
import org.sextant.shell.YearSource.Section;
import org.springframework.stereotype.Component;

/** The report of a year as a PDF of A4: the same words and numbers as on its page, running as the language does. */
@Component
class YearbookPaper {

    private static final float TITLE = 22;
    private static final float CHAPTER = 16;
    private static final float SECTION = 12.5f;
    private static final float TEXT = 10;
    private static final float SMALL = 8;

    private static final float MARGIN = 48;
    private static final float SPACE = 14;
    private static final float[] FIGURE = {5, 1.4f, 4};

    private final PaperTypeface regular = PaperTypeface.regular();
    private final PaperTypeface bold = PaperTypeface.bold();
    private final PublicAddress address;

    YearbookPaper(PublicAddress address) {
        this.address = address;
    }

    byte[] print(Yearbook book, Words words) {
        var bytes = new ByteArrayOutputStream();
        var title = words.of("site.year.title", "year", book.year().toString());
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            var writer = PdfWriter.getInstance(document, bytes);
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(words.language().tag()));
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.addTitle(title);
            document.addSubject(words.of("site.year.lead"));
            document.addCreator("Sextant");
            document.open();
            Imprint.put(writer, book, words);
            document.add(head(book, title, words));
            for (var chapter : Chapter.values()) {
                document.add(block(bold.set(words.of("site.year.chapter", chapter), CHAPTER), words));
                for (var section : book.of(chapter)) {
                    document.add(section(section, words));
                }
            }
        }
        return bytes.toByteArray();
    }

    private PdfPTable head(Yearbook book, String title, Words words) {
        var table = column(words, 1);
        add(table, bold.set(title, TITLE));
        add(table, regular.set(words.of("site.year.lead"), TEXT));
        var page = address.of("/" + words.language().tag() + "/reports/" + book.year());
        add(
                table,
                regular.set(
                        words.of("site.year.as-of", "moment", words.moment(book.asOf(), ZoneOffset.UTC)) + " " + page,
                        SMALL));
        return table;
    }

    private PdfPTable block(Phrase phrase, Words words) {
        var table = column(words, 1);
        table.setSpacingBefore(SPACE);
        add(table, phrase);
        return table;
    }

    private PdfPTable section(Section section, Words words) {
        var table = column(words, 1);
        table.setSpacingBefore(SPACE);
        add(table, bold.set(section.title(), SECTION));
        if (!section.figures().isEmpty()) {
            var cell = bare(new PdfPCell(figures(section, words)));
            table.addCell(cell);
        }
        section.rows().forEach(row -> add(table, row(row, words)));
        if (section.more() > 0) {
            add(table, regular.set(words.of("site.year.more", "number", section.more()), SMALL));
        }
        add(table, regular.set(section.source(), SMALL));
        return table;
    }

    private Phrase row(Row row, Words words) {
        return regular.set("• " + row.what() + " – " + row.title().in(words.language()), TEXT);
    }

    private PdfPTable figures(Section section, Words words) {
        var table = column(words, FIGURE.length);
        table.setWidths(FIGURE);
        var bars = YearbookPage.bars(section).bars();
        for (var i = 0; i < bars.size(); i++) {
            var figure = section.figures().get(i);
            add(table, regular.set(figure.what(), TEXT));
            table.addCell(number(figure, words));
            table.addCell(bar(bars.get(i), words));
        }
        return table;
    }

    private PdfPCell number(Figure figure, Words words) {
        var cell = bare(new PdfPCell(bold.set(words.number(figure.number()), TEXT)));
        cell.setRunDirection(direction(words));
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    private PdfPCell bar(Bars.Bar bar, Words words) {
        var cell = bare(new PdfPCell());
        cell.setCellEvent((_, box, canvases) -> {
            var canvas = canvases[PdfPTable.BACKGROUNDCANVAS];
            var length = (float) (box.getWidth() * bar.length() / Bars.WIDTH);
            var x = words.language().rightToLeft() ? box.getRight() - length : box.getLeft();
            canvas.saveState();
            canvas.setColorFill(Color.DARK_GRAY);
            canvas.rectangle(x, box.getBottom() + 3, length, Math.max(1, box.getHeight() - 6));
            canvas.fill();
            canvas.restoreState();
        });
        return cell;
    }

    private static PdfPTable column(Words words, int columns) {
        var table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.setRunDirection(direction(words));
        return table;
    }

    private static void add(PdfPTable table, Phrase phrase) {
        var cell = bare(new PdfPCell(phrase));
        cell.setRunDirection(table.getRunDirection());
        table.addCell(cell);
    }

    private static PdfPCell bare(PdfPCell cell) {
        cell.setBorder(0);
        cell.setPaddingBottom(4);
        return cell;
    }

    private static int direction(Words words) {
        return words.language().rightToLeft() ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
    }
}
