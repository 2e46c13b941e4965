package org.sextant.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sextant.shell.Words;

/** Where a file is chosen. It is read into memory, and kept nowhere. */
public final class CsvField extends Div {

    /** A character takes at most so many. */
    private static final int BYTES = 3;

    private final int largest;
    private final transient Words words;
    private final transient Runnable then;
    private final Upload upload;
    private final Paragraph told = new Paragraph();
    private String text = "";

    /**
     * A field for one file.
     *
     * @param hint what to choose
     * @param longest in characters
     * @param then what happens once one was chosen
     */
    public CsvField(String hint, int longest, Words words, Runnable then) {
        this.largest = BYTES * longest;
        this.words = words;
        this.then = then;
        addClassNames("stack", "wide");
        upload = new Upload(new Taking());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setI18n(said());
        upload.addFileRejectedListener(event -> told.setText(event.getErrorMessage()));
        var help = new Paragraph(hint);
        help.addClassName("hint");
        told.getElement().setAttribute("role", "status");
        add(help, upload, told);
    }

    private UploadI18N said() {
        var said = new UploadI18N();
        said.setAddFiles(new UploadI18N.AddFiles().setOne(words.of("shell.csv.choose")));
        said.setDropFiles(new UploadI18N.DropFiles().setOne(words.of("shell.csv.drop")));
        said.setError(new UploadI18N.Error()
                .setFileIsTooBig(words.of("shell.csv.too-long"))
                .setIncorrectFileType(words.of("shell.csv.unreadable"))
                .setTooManyFiles(words.of("shell.csv.one")));
        return said;
    }

    /** What the chosen file says; empty for none. */
    public String text() {
        return text;
    }

    public void clear() {
        take("", "");
    }

    private void take(String name, String read) {
        text = read;
        told.setText(name.isEmpty() ? "" : words.of("shell.csv.chosen", "name", name));
        upload.clearFileList();
    }

    /** Takes a file from the browser, and no more of it than shows that it is too large. It runs beside the page, which is told by {@code access}. */
    private final class Taking implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var bytes = event.getInputStream().readNBytes(largest + 1);
            var name = event.getFileName();
            var _ = event.getUI().access(() -> {
                take(name, new String(bytes, StandardCharsets.UTF_8));
                then.run();
            });
        }

        @Override
        public long getFileSizeMax() {
            return largest;
        }
    }
}
