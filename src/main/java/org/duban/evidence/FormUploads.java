package org.duban.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.web.TypedForm;
import org.duban.kernel.web.TypedForm.KeptFile;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Takes the files of a form's field in. They are uploaded before the command and remembered with the request, so that
 * a refused form can say which files are here already; they come back as hidden fields beside the file field.
 */
@Component
public class FormUploads {

    private final EvidenceForm evidence;

    FormUploads(EvidenceForm evidence) {
        this.evidence = evidence;
    }

    /** The ids of the field's new files, and of those that an earlier attempt uploaded. */
    public List<Long> take(Actor actor, HttpServletRequest request, String field) {
        List<KeptFile> files = TypedForm.files(request).computeIfAbsent(field, name -> new ArrayList<>());
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
