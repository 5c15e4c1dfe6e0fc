package org.duban.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.approval.NewSubmission;
import org.duban.approval.SubmissionContent;
import org.duban.campaign.Campaign;
import org.duban.demo.DemoCourse.DemoListed;
import org.duban.demo.DemoCourse.DemoSubmission;
import org.duban.kernel.CaseRef;
import org.duban.rectification.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the submissions of the sample hold. */
@Component
@Profile("demo")
class DemoContents {

    /** Days between the deadlines of a sample task list. */
    private static final int APART = 21;

    private final ObjectProvider<ContentKind> kinds;
    private final Items items;
    private final JdbcTemplate jdbc;

    DemoContents(ObjectProvider<ContentKind> kinds, Items items, JdbcTemplate jdbc) {
        this.kinds = kinds;
        this.items = items;
        this.jdbc = jdbc;
    }

    NewSubmission drafted(DemoSubmission sample, DemoCast cast, long unitId) {
        CaseRef subject = new CaseRef(Campaign.CASE_TYPE, cast.campaign().id());
        return new NewSubmission(sample.kind(), subject, unitId, content(sample, 0, rows(sample, cast, subject)));
    }

    SubmissionContent version(DemoSubmission sample, int version) {
        return content(sample, version, null);
    }

    private static SubmissionContent content(DemoSubmission sample, int version, @Nullable List<ContentRow> rows) {
        return new SubmissionContent(
                sample.title(),
                sample.bodies().get(version),
                null,
                List.of(),
                rows,
                sample.notes().get(version));
    }

    private @Nullable List<ContentRow> rows(DemoSubmission sample, DemoCast cast, CaseRef subject) {
        if (sample.rows() != null) {
            return listed(sample.rows());
        }
        if (sample.items() > 0) {
            return joined(cast.campaign().id(), sample.items());
        }
        return sample.proposed() > 0 ? proposed(sample, cast.campaign(), subject) : null;
    }

    private List<ContentRow> listed(List<DemoListed> problems) {
        String source =
                items.sources(Locale.SIMPLIFIED_CHINESE).keySet().iterator().next();
        List<ContentRow> rows = new ArrayList<>();
        for (DemoListed problem : problems) {
            rows.add(new ContentRow(
                    String.valueOf(rows.size() + 1),
                    Map.of(
                            "description", problem.description(),
                            "source", source,
                            "level", problem.level().name(),
                            "aspect", problem.aspect().name(),
                            "unit", problem.unit(),
                            "cause", problem.cause(),
                            "measures", problem.measures())));
        }
        return rows;
    }

    /** Items that wait for their assignment or are being rectified, the newest first. */
    private List<ContentRow> joined(long campaignId, int count) {
        return jdbc
                .queryForList(
                        "select number from rectification_item where campaign_id = ? and state = 'IN_RECTIFICATION'"
                                + " and restricted = false order by id desc",
                        String.class,
                        campaignId)
                .stream()
                .limit(count)
                .map(number -> new ContentRow(number, Map.of("item", number)))
                .toList();
    }

    /** The template's first key tasks, with deadlines that lie within the campaign whenever the sample is loaded. */
    private List<ContentRow> proposed(DemoSubmission sample, Campaign campaign, CaseRef subject) {
        List<ContentRow> proposal = kinds.stream()
                .filter(kind -> kind.kind().equals(sample.kind()))
                .findFirst()
                .map(kind -> kind.proposal(subject))
                .orElseThrow();
        List<ContentRow> rows = new ArrayList<>();
        for (ContentRow row : proposal.subList(0, Math.min(sample.proposed(), proposal.size()))) {
            LocalDate due = campaign.startsOn().plusDays((long) APART * (rows.size() + 1));
            Map<String, String> values = new HashMap<>(row.values());
            values.put("deadline", due.toString());
            rows.add(new ContentRow(row.key(), values));
        }
        return rows;
    }
}
