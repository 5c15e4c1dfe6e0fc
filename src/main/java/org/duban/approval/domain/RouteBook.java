package org.duban.approval.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.approval.ApprovalKinds;
import org.duban.approval.domain.RouteProperties.KindText;
import org.duban.kernel.Refusal;
import org.duban.organization.PostKind;
import org.springframework.stereotype.Component;

/** The kinds and their routes. A file that cannot be right stops the start and says where. */
@Component
public class RouteBook implements ApprovalKinds {

    private final Map<String, SubmissionKind> kinds = new LinkedHashMap<>();

    RouteBook(RouteProperties properties) {
        List<String> wrong = new ArrayList<>();
        Map<String, Route> routes = new LinkedHashMap<>();
        properties.routes().forEach((key, text) -> routes.put(key, new RouteReading(key, wrong).read(text)));
        properties.kinds().forEach((key, text) -> kinds.put(key, kind(key, text, routes, wrong)));
        if (!wrong.isEmpty()) {
            throw new RoutesRefused(wrong);
        }
    }

    public List<SubmissionKind> kinds() {
        return List.copyOf(kinds.values());
    }

    public Optional<SubmissionKind> find(String key) {
        return Optional.ofNullable(kinds.get(key));
    }

    @Override
    public Optional<String> nameOf(String kind, Locale locale) {
        return find(kind).map(found -> found.name(locale));
    }

    /** @throws Refusal for a kind that is not (or no longer) in the file */
    public SubmissionKind kind(String key) {
        return find(key).orElseThrow(() -> Refusal.field("kind", "approval.no-such-kind", key));
    }

    private static SubmissionKind kind(String key, KindText text, Map<String, Route> routes, List<String> wrong) {
        String place = "kind '" + key + "'";
        String zh = text.zh() == null ? "" : text.zh();
        String en = text.en() == null ? "" : text.en();
        if (zh.isBlank() || en.isBlank()) {
            wrong.add(place + ": needs a name in both languages (zh, en)");
        }
        Route route = routes.get(text.route() == null ? "" : text.route());
        if (route == null) {
            wrong.add(place + ": there is no route '" + text.route() + "'");
            route = new Route("", false, List.of());
        }
        if (!"required".equals(text.body()) && !"optional".equals(text.body())) {
            wrong.add(place + ": body is required or optional, not '" + text.body() + "'");
        }
        return new SubmissionKind(
                key,
                zh,
                en,
                route,
                "required".equals(text.body()),
                posts(text.authors(), place, wrong),
                Set.copyOf(text.about()));
    }

    private static Set<PostKind> posts(List<String> names, String place, List<String> wrong) {
        Set<PostKind> posts = new LinkedHashSet<>();
        for (String name : names) {
            Arrays.stream(PostKind.values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(posts::add, () -> wrong.add(place + ": there is no post '" + name + "'"));
        }
        return posts;
    }
}
