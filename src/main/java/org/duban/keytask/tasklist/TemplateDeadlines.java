package org.duban.keytask.tasklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.DateRule;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.TemplateCheck;
import org.duban.campaign.TemplateKeyTask;
import org.duban.deadline.DateWords;
import org.duban.keytask.DeadlineRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a template's key task is due. The words of the document stand where the days that they name lie within the
 * task's phase; else, and where no document names any, the template's own proposal, which never leaves the phase.
 */
@Component
class TemplateDeadlines implements TemplateCheck {

    private static final LocalDate ANY_DAY = LocalDate.of(2024, 1, 1);

    @Override
    public List<String> complaintsAbout(CampaignTemplate template) {
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < template.keyTasks().size(); i++) {
            TemplateKeyTask task = template.keyTasks().get(i);
            String at = "key-tasks[" + i + "]";
            complain(complaints, at + ".deadline", task, task.deadline(), false);
            complain(complaints, at + ".proposed", task, task.proposed(), true);
        }
        return complaints;
    }

    private static void complain(
            List<String> complaints, String at, TemplateKeyTask task, @Nullable String text, boolean rule) {
        boolean readable = text == null
                || rule && DateRule.is(text)
                || DeadlineRule.read(text, ANY_DAY).isPresent();
        if (!readable) {
            complaints.add(at + ": key task \"" + task.key() + "\": no date follows from \"" + text
                    + "\"; write a date, \"before the end of September\", \"monthly\""
                    + (rule ? " or a day of the campaign (end-6w)" : ""));
        }
    }

    /** @param phase the task's, null where the campaign has none of that key */
    static String words(TemplateKeyTask task, Campaign campaign, @Nullable PhaseFacts phase) {
        LocalDate first = phase == null ? campaign.startsOn() : phase.startsOn();
        LocalDate last = phase == null ? campaign.endsOn() : phase.endsOn();
        String named = task.deadline();
        String proposed = task.proposed();
        if (named != null && (proposed == null || fits(named, campaign, first, last))) {
            return named;
        }
        String text = Objects.requireNonNull(proposed, "a template says one or the other");
        return DateRule.is(text) ? day(DateRule.parse(text), campaign, first, last) : text;
    }

    private static boolean fits(String words, Campaign campaign, LocalDate first, LocalDate last) {
        return new DateWords(campaign.startsOn(), 0)
                .namedIn(words).stream().noneMatch(day -> day.isBefore(first) || day.isAfter(last));
    }

    private static String day(DateRule rule, Campaign campaign, LocalDate first, LocalDate last) {
        LocalDate day = rule.in(campaign.startsOn(), campaign.endsOn());
        LocalDate within = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        return within.toString();
    }
}
