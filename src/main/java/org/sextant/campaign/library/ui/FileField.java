package org.sextant.campaign.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Arrays;
import org.sextant.campaign.CampaignSummary;
import org.sextant.campaign.library.FileType;
import org.sextant.campaign.library.Filing;
import org.sextant.campaign.library.Library;
import org.sextant.campaign.library.OfferedFile;
import org.sextant.campaign.library.Refusal;
import org.sextant.shell.Words;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.Notes;

/** Where a file is chosen or dropped. What speaks against it stands below, in words. */
class FileField extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient CampaignSummary campaign;
    private final transient Desk desk;
    private final transient Words words;
    private final transient Library library;
    private final transient Runnable added;
    private final Upload upload;
    private final Paragraph refused = new Paragraph();

    FileField(CampaignSummary campaign, Desk desk, Library library, Runnable added) {
        this.campaign = campaign;
        this.desk = desk;
        this.words = desk.words();
        this.library = library;
        this.added = added;
        upload = new Upload(new Taking());
        upload.setI18n(UploadWords.of(words, Library.LARGEST / MEGABYTE));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Library.LARGEST);
        upload.setAcceptedFileExtensions(Arrays.stream(FileType.values())
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        refused.addClassName("err");
        refused.getElement().setAttribute("role", "alert");
        var hint = new Paragraph(words.of("library.file.hint", "most", Library.LARGEST / MEGABYTE));
        hint.addClassName("hint");
        addClassName("stack");
        add(hint, upload, refused);
    }

    private void refuse(String sentence) {
        refused.setText(sentence);
        upload.clearFileList();
    }

    /** Takes a file from the browser; it runs beside the page, which is told by {@code access}. */
    private final class Taking implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            if (event.getFileSize() > Library.LARGEST) {
                tell(event, new Filing.Refused(Refusal.TOO_LARGE));
                return;
            }
            var offered = new OfferedFile(event.getFileName(), words.language(), event.getInputStream());
            tell(event, library.addFile(campaign.id(), offered, desk.person()));
        }

        @Override
        public long getFileSizeMax() {
            return Library.LARGEST;
        }

        private void tell(UploadEvent event, Filing filing) {
            var sentence = switch (filing) {
                case Filing.Filed _ -> "";
                case Filing.Refused(var why) -> words.of("library.refused", why, "most", Library.LARGEST / MEGABYTE);
            };
            if (!sentence.isEmpty()) {
                event.reject(sentence);
            }
            var _ = event.getUI().access(() -> {
                refuse(sentence);
                if (sentence.isEmpty()) {
                    added.run();
                    Notes.done(words.of("library.file.done"));
                }
            });
        }
    }
}
