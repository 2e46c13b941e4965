package org.sextant.member.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.sextant.member.directory.intake.PeopleFile;
import org.sextant.member.directory.intake.PeopleFile.Reading;
import org.sextant.shell.Words;

/** Where a file of people is chosen. It is read into memory, looked at, and kept nowhere. */
class PeopleFileField extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient Words words;
    private final transient Consumer<PeopleFile> then;
    private final Paragraph refused = new Paragraph();

    PeopleFileField(Words words, Consumer<PeopleFile> then) {
        this.words = words;
        this.then = then;
        addClassName("stack");
        var upload = new Upload(new Taking());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PeopleFile.LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv");
        upload.setI18n(said());
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        var hint = new Paragraph(words.of("directory.import.hint", "most", PeopleFile.MOST));
        hint.addClassName("hint");
        refused.addClassName("err");
        refused.getElement().setAttribute("role", "alert");
        add(hint, upload, refused);
    }

    private UploadI18N said() {
        var tooLarge = words.of("library.refused.too-large", "most", PeopleFile.LARGEST / MEGABYTE);
        var said = new UploadI18N();
        said.setAddFiles(new UploadI18N.AddFiles().setOne(words.of("library.upload.choose")));
        said.setDropFiles(new UploadI18N.DropFiles().setOne(words.of("library.upload.drop")));
        said.setError(new UploadI18N.Error()
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(words.of("directory.import.refused.unreadable"))
                .setTooManyFiles(words.of("library.upload.one")));
        return said;
    }

    private void read(byte[] bytes) {
        switch (PeopleFile.read(bytes)) {
            case Reading.Read(var file) -> {
                refuse("");
                then.accept(file);
            }
            case Reading.TooLarge() -> refuse(words.of("directory.import.refused.too-large", "most", PeopleFile.MOST));
            case Reading.Unreadable() -> refuse(words.of("directory.import.refused.unreadable"));
            case Reading.Empty() -> refuse(words.of("directory.import.refused.empty"));
        }
    }

    private void refuse(String sentence) {
        refused.setText(sentence);
    }

    /** Takes a file from the browser, and no more of it than shows that it is too large. It runs beside the page, which is told by {@code access}. */
    private final class Taking implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var bytes = event.getInputStream().readNBytes(PeopleFile.LARGEST + 1);
            var _ = event.getUI().access(() -> read(bytes));
        }

        @Override
        public long getFileSizeMax() {
            return PeopleFile.LARGEST;
        }
    }
}
