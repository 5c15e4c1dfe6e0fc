package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceForm;
import org.duban.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Takes the files of a form in before its command, and remembers them with the request, so that a refused form can
 * carry them along.
 */
@Component
class SubmissionUploads {

    private static final String REMEMBERED = SubmissionUploads.class.getName();

    private final EvidenceForm evidence;

    SubmissionUploads(EvidenceForm evidence) {
        this.evidence = evidence;
    }

    /** The ids of the field's new files. */
    List<Long> take(Actor actor, HttpServletRequest request, String field) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<Long> ids = new ArrayList<>();
        if (multipart != null) {
            for (MultipartFile file : multipart.getFiles(field)) {
                if (!file.isEmpty()) {
                    EvidenceFile stored = evidence.upload(actor, file);
                    remembered(request).add(stored);
                    ids.add(stored.id());
                }
            }
        }
        return ids;
    }

    /** The files that this request uploaded. */
    @SuppressWarnings("unchecked")
    static List<EvidenceFile> remembered(HttpServletRequest request) {
        Object found = request.getAttribute(REMEMBERED);
        if (found == null) {
            found = new ArrayList<EvidenceFile>();
            request.setAttribute(REMEMBERED, found);
        }
        return (List<EvidenceFile>) found;
    }
}
