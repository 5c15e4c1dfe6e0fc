package org.duban.rectification;

import java.util.ArrayList;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.rectification.domain.Act;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.Intake;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemNumbering;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.Measure;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.Problem;
import org.duban.rectification.domain.ProgressEntry;
import org.duban.rectification.domain.ProgressRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the rows of a ledger that was kept elsewhere. The importer has checked the rows and the right. */
@Service
public class ItemImport {

    private final ItemDesk desk;
    private final ItemRepository items;
    private final ItemNumbering numbers;
    private final MeasureRepository measures;
    private final ProgressRepository progress;
    private final Campaigns campaigns;
    private final ItemClock clock;
    private final RectificationProperties properties;
    private final Directory directory;
    private final ItemNotices notices;

    ItemImport(
            ItemDesk desk,
            ItemRepository items,
            ItemNumbering numbers,
            MeasureRepository measures,
            ProgressRepository progress,
            Campaigns campaigns,
            ItemClock clock,
            RectificationProperties properties,
            Directory directory,
            ItemNotices notices) {
        this.desk = desk;
        this.items = items;
        this.numbers = numbers;
        this.measures = measures;
        this.progress = progress;
        this.campaigns = campaigns;
        this.clock = clock;
        this.properties = properties;
        this.directory = directory;
        this.notices = notices;
    }

    /**
     * Makes one item, in the caller's transaction, and starts its process where the row says it is.
     *
     * @return the id of the new item
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long importItem(Actor actor, ImportedItem row) {
        Unstaffed unstaffed = new Unstaffed();
        long item = importItem(actor, row, unstaffed);
        tell(actor, unstaffed);
        return item;
    }

    /** Tells the leading groups of all that an import left unstaffed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Actor actor, Unstaffed unstaffed) {
        notices.unstaffed(unstaffed, directory.current(), actor);
    }

    /**
     * Makes one item of many.
     *
     * @param unstaffed keeps the item if nobody is left for its later steps; {@link #tell} when all are made
     * @return the id of the new item
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long importItem(Actor actor, ImportedItem row, Unstaffed unstaffed) {
        Campaign campaign = campaigns.get(row.campaignId());
        Act by = desk.act(actor, campaign.zone());
        RectificationItem item = Intake.take(numbers.next(campaign), row, problemOf(row), restricted(row), by);
        items.save(item);
        List<Measure> dated = new ArrayList<>();
        int position = 1;
        for (String text : row.measures()) {
            dated.add(measures.save(Intake.measure(item, position++, text, row, by)));
        }
        if (row.note() != null && !row.note().isBlank()) {
            progress.save(new ProgressEntry(item.id(), null, null, row.note(), by));
        }
        clock.takenOver(item, dated, campaign);
        if (item.state().open()) {
            desk.open(item, actor);
            if (item.state() != ItemState.CONFIRMED) {
                unstaffed.look(item, Cast.of(item, directory.current(), campaign));
            }
        } else {
            desk.publish(item);
        }
        return item.id();
    }

    /** Whether only participants and named posts would read it. */
    public boolean restricted(ImportedItem row) {
        return row.level() == ProblemLevel.PERSONAL || properties.restrictedSource(row.source());
    }

    private static Problem problemOf(ImportedItem row) {
        return new Problem(row.description(), row.source(), row.level(), row.aspect(), row.unitId(), row.rootCause());
    }
}
