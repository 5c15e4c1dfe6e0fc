package org.duban.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version holds. A body is either written or a file.
 *
 * @param body the text, paragraphs separated by line ends; null or blank where there is a file
 * @param bodyFileId a Word or PDF file in the evidence store, uploaded by the author or already this submission's
 * @param attachmentIds all attachments in their order, uploaded by the author or already this submission's
 * @param rows the structured content; null leaves it as it is
 * @param note what the author changed, in their words
 */
public record SubmissionContent(
        String title,
        @Nullable String body,
        @Nullable Long bodyFileId,
        List<Long> attachmentIds,
        @Nullable List<ContentRow> rows,
        @Nullable String note) {}
