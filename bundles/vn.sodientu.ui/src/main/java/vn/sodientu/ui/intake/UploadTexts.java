package vn.sodientu.ui.intake;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.text.Messages;

/** One workbook at a time, and the upload's words. */
public final class UploadTexts {
    private static final int MAX_BYTES = 20 * 1024 * 1024;

    private UploadTexts() {}

    /** Sets an upload up for one workbook. */
    public static void apply(Upload upload, Messages messages) {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileTypes(".xlsx");
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(messages.get("upload.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(messages.get("upload.drop")));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(messages.get("upload.tooBig"))
                .setIncorrectFileType(messages.get("upload.wrongType"))
                .setTooManyFiles(messages.get("upload.one")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(messages.get("upload.connecting"))
                        .setProcessing(messages.get("upload.processing"))
                        .setStalled(messages.get("upload.stalled"))
                        .setHeld(messages.get("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(messages.get("upload.remaining"))
                        .setUnknown(messages.get("upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(messages.get("upload.failed"))
                        .setUnexpectedServerError(messages.get("upload.failed"))
                        .setForbidden(messages.get("upload.failed"))));
        upload.setI18n(texts);
        upload.addFileRejectedListener(event -> Notices.bad(event.getErrorMessage()));
        // The list of one is emptied at once, so that the next workbook can follow.
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }
}
