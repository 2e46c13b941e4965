package org.sextant.campaign.library.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.sextant.shell.Words;

/** What Vaadin's field for files says, in the reader's language. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(Words words, int megabytes) {
        var broken = words.of("library.upload.broken");
        var said = new UploadI18N();
        said.setAddFiles(new UploadI18N.AddFiles().setOne(words.of("library.upload.choose")));
        said.setDropFiles(new UploadI18N.DropFiles().setOne(words.of("library.upload.drop")));
        said.setError(new UploadI18N.Error()
                .setFileIsTooBig(words.of("library.refused.too-large", "most", megabytes))
                .setIncorrectFileType(words.of("library.refused.not-allowed", "most", megabytes))
                .setTooManyFiles(words.of("library.upload.one")));
        said.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words.of("library.upload.begins"))
                        .setStalled(words.of("library.upload.stalled"))
                        .setProcessing(words.of("library.upload.processing"))
                        .setHeld(words.of("library.upload.waits")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words.of("library.upload.left") + " ")
                        .setUnknown(words.of("library.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(broken)
                        .setUnexpectedServerError(broken)
                        .setForbidden(broken)
                        .setFileTooLarge(words.of("library.refused.too-large", "most", megabytes))));
        said.setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
        said.setFile(new UploadI18N.File()
                .setRetry(words.of("library.upload.retry"))
                .setStart(words.of("library.upload.start"))
                .setRemove(words.of("library.upload.remove")));
        return said;
    }
}
