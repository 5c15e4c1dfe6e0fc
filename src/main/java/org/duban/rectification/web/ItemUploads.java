package org.duban.rectification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceForm;
import org.duban.kernel.Actor;
import org.duban.rectification.web.FormState.KeptFile;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Takes the files of a form in. They are uploaded before the command and remembered with the request, so that a
 * refused form can say which files are here already; they come back as hidden fields beside the file field.
 */
@Component
class ItemUploads {

    private static final String REMEMBERED = ItemUploads.class.getName();

    private final EvidenceForm evidence;

    ItemUploads(EvidenceForm evidence) {
        this.evidence = evidence;
    }

    /** The ids of the field's new files, and of those that an earlier attempt uploaded. */
    List<Long> take(Actor actor, HttpServletRequest request, String field) {
        List<KeptFile> files = remembered(request).computeIfAbsent(field, name -> new ArrayList<>());
        files.addAll(kept(request, field));
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            for (MultipartFile file : multipart.getFiles(field)) {
                if (!file.isEmpty()) {
                    files.add(upload(actor, file));
                }
            }
        }
        return files.stream().map(KeptFile::id).toList();
    }

    /** What this request has uploaded so far, by field. */
    @SuppressWarnings("unchecked")
    static Map<String, List<KeptFile>> remembered(HttpServletRequest request) {
        Object found = request.getAttribute(REMEMBERED);
        if (found == null) {
            found = new HashMap<String, List<KeptFile>>();
            request.setAttribute(REMEMBERED, found);
        }
        return (Map<String, List<KeptFile>>) found;
    }

    private KeptFile upload(Actor actor, MultipartFile file) {
        EvidenceFile stored = evidence.upload(actor, file);
        return new KeptFile(stored.id(), stored.name());
    }

    private static List<KeptFile> kept(HttpServletRequest request, String field) {
        String[] ids = request.getParameterValues(field + "Ids");
        String[] names = request.getParameterValues(field + "Names");
        List<KeptFile> kept = new ArrayList<>();
        if (ids != null && names != null && ids.length == names.length) {
            for (int at = 0; at < ids.length; at++) {
                if (ids[at].matches("\\d{1,18}")) {
                    kept.add(new KeptFile(Long.parseLong(ids[at]), names[at]));
                }
            }
        }
        return kept;
    }
}
