package org.duban.approval.query;

import java.util.List;
import java.util.Locale;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentRow;
import org.duban.approval.VersionView;
import org.duban.approval.domain.ContentKinds;
import org.duban.approval.domain.Rows;
import org.duban.approval.domain.Submission;
import org.duban.approval.domain.SubmissionVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together one version for a reader. */
@Component
class VersionAssembly {

    private final ContentKinds contents;
    private final Rows rows;

    VersionAssembly(ContentKinds contents, Rows rows) {
        this.contents = contents;
        this.rows = rows;
    }

    VersionView view(Submission submission, SubmissionVersion version, Names names) {
        Long fileId = version.bodyFileId();
        VersionView.File file = fileId == null
                ? null
                : new VersionView.File(fileId, text(version.bodyFileName()), text(version.bodyFileHash()));
        return new VersionView(
                version.no(),
                version.title(),
                version.body(),
                file,
                file == null ? null : text(version.extractedText()),
                version.attachments().stream()
                        .map(each -> new VersionView.File(each.fileId(), each.name(), each.sha256()))
                        .toList(),
                table(submission, version, names),
                version.fingerprint(),
                version.sealedAt(),
                version.note());
    }

    VersionView.Line line(SubmissionVersion version) {
        return new VersionView.Line(
                version.no(), version.title(), version.fingerprint(), version.sealedAt(), version.note());
    }

    private VersionView.@Nullable ContentTable table(Submission submission, SubmissionVersion version, Names names) {
        List<ContentRow> stored = rows.read(version.content());
        List<ContentColumn> columns = columns(submission, names.locale());
        if (columns.isEmpty()) {
            return null;
        }
        return new VersionView.ContentTable(
                columns,
                stored.stream()
                        .map(row -> new VersionView.Row(
                                row.key(),
                                columns.stream()
                                        .map(column -> names.cell(column, row.value(column.key())))
                                        .toList(),
                                row.values()))
                        .toList());
    }

    private List<ContentColumn> columns(Submission submission, Locale locale) {
        return contents.of(submission.kind())
                .map(kind -> kind.columns(submission.subject(), locale))
                .orElse(List.of());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
