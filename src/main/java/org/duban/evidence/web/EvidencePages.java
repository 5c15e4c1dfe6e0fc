package org.duban.evidence.web;

import java.io.IOException;
import org.duban.evidence.domain.EvidenceReader;
import org.duban.evidence.preview.Preview;
import org.duban.evidence.preview.Previews;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Serves evidence to a browser. */
@Controller
@RequestMapping("/evidence/{id}")
class EvidencePages {

    private final EvidenceReader evidence;
    private final Thumbnails thumbnails;
    private final Previews previews;

    EvidencePages(EvidenceReader evidence, Thumbnails thumbnails, Previews previews) {
        this.evidence = evidence;
        this.thumbnails = thumbnails;
        this.previews = previews;
    }

    /** The file as it can be read in the page; to a script the same as a fragment. */
    @GetMapping("/view")
    ModelAndView view(
            Actor actor,
            @PathVariable long id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        EvidenceReader.Readable readable = evidence.open(actor, id);
        ModelAndView page = new ModelAndView(htmx == null ? "evidence/view" : "evidence/view :: shown");
        page.addObject("file", readable.file());
        Preview preview = previews.of(readable);
        page.addObject("preview", preview);
        page.addObject("kind", preview.getClass().getSimpleName());
        return page;
    }

    /** A page of a PDF, painted. */
    @GetMapping("/pages/{no}")
    @Nullable
    ResponseEntity<Resource> page(Actor actor, @PathVariable long id, @PathVariable int no, WebRequest request) {
        EvidenceReader.Readable readable = evidence.open(actor, id);
        if (request.checkNotModified(Answers.pageTag(readable, no))) {
            return null;
        }
        return Answers.page(readable, no, previews.page(readable, no));
    }

    /** The file as an attachment; with {@code ?inline} a picture in place, which makes no difference to others. */
    @GetMapping
    ResponseEntity<Resource> content(Actor actor, @PathVariable long id, WebRequest request) {
        EvidenceReader.Readable readable = evidence.open(actor, id);
        boolean inPlace = request.getParameterMap().containsKey("inline");
        return Answers.content(readable, inPlace && readable.file().picture());
    }

    /** A small JPEG of a picture; the picture itself where it is of a kind that only browsers can read. */
    @GetMapping("/thumbnail")
    @Nullable
    ResponseEntity<Resource> thumbnail(Actor actor, @PathVariable long id, WebRequest request) throws IOException {
        EvidenceReader.Readable readable = evidence.open(actor, id);
        if (!readable.file().picture()) {
            throw Refusal.notFound("evidence.no-picture");
        }
        if (request.checkNotModified(Answers.tag(readable))) {
            return null;
        }
        if (readable.file().mediaType().equals("image/webp")) {
            return Answers.content(readable, true);
        }
        return thumbnails
                .of(readable.content())
                .map(jpeg -> Answers.thumbnail(readable, jpeg))
                .orElseThrow(() -> Refusal.notFound("evidence.no-picture"));
    }
}
