package org.duban.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.duban.kernel.Actor;
import org.duban.notification.NoticeCentre;
import org.duban.notification.live.LiveCounts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Numbers for the frame of the page: as a stream, or once for pages without one. */
@Controller
class LivePages {

    private final LiveCounts live;
    private final NoticeCentre notices;

    LivePages(LiveCounts live, NoticeCentre notices) {
        this.live = live;
        this.notices = notices;
    }

    @GetMapping(path = "/notices/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> live(Actor reader, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        response.setHeader("X-Accel-Buffering", "no");
        return live.open(reader, session == null ? null : session.getId())
                .map(ResponseEntity::ok)
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }

    @GetMapping(path = "/notices/count", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String count(Actor reader) {
        return String.valueOf(notices.unread(reader));
    }
}
