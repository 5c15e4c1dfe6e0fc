package org.duban.rectification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.audit.AuditTrail;
import org.duban.audit.Sentences;
import org.duban.audit.TimelineLine;
import org.duban.campaign.Campaigns;
import org.duban.kernel.CaseGuard;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.organization.Viewer;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemVisibility;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProperties;
import org.duban.rectification.query.ViewAssembly;
import org.duban.rectification.query.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads items and guards them. */
@Component
@Transactional(readOnly = true)
public class ItemReader implements Items, ItemVisibility, CaseGuard {

    private static final int TITLE = 60;

    private final Visibility visibility;
    private final Directory directory;
    private final Campaigns campaigns;
    private final ItemRepository items;
    private final ViewAssembly assembly;
    private final Sentences sentences;
    private final AuditTrail audit;
    private final RectificationProperties properties;

    ItemReader(
            Visibility visibility,
            Directory directory,
            Campaigns campaigns,
            ItemRepository items,
            ViewAssembly assembly,
            Sentences sentences,
            AuditTrail audit,
            RectificationProperties properties) {
        this.visibility = visibility;
        this.directory = directory;
        this.campaigns = campaigns;
        this.items = items;
        this.assembly = assembly;
        this.sentences = sentences;
        this.audit = audit;
        this.properties = properties;
    }

    @Override
    public ItemView view(long itemId, long personId) {
        Viewer viewer = directory.viewer(personId);
        return assembly.view(visibleItem(itemId, viewer), viewer, viewerOf(viewer));
    }

    @Override
    public List<TimelineLine> timeline(long itemId, long personId, Locale locale) {
        visibleItem(itemId, directory.viewer(personId));
        return sentences.of(audit.timeline(new CaseRef(CASE_TYPE, itemId)), locale);
    }

    @Override
    public boolean visible(long itemId, long personId) {
        return directory.current().findPerson(personId).isPresent() && sees(itemId, directory.viewer(personId));
    }

    @Override
    public ItemViewer viewer(long personId) {
        return viewerOf(directory.viewer(personId));
    }

    @Override
    public boolean sees(long itemId, Viewer viewer) {
        return visibility.sees(itemId, viewerOf(viewer));
    }

    @Override
    public Map<String, String> sources(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        properties.sources().forEach(source -> names.put(source.code(), chinese ? source.zh() : source.en()));
        return names;
    }

    @Override
    public String caseType() {
        return CASE_TYPE;
    }

    @Override
    public boolean maySee(long caseId, long personId) {
        return visible(caseId, personId);
    }

    @Override
    public String pathOf(long caseId) {
        return "/items/" + caseId;
    }

    @Override
    public String titleOf(long caseId, Locale locale) {
        return items.findById(caseId).map(ItemReader::title).orElse("");
    }

    /** Number and the beginning of the description. */
    static String title(RectificationItem item) {
        String text = item.problem().description();
        return item.number() + " " + (text.length() > TITLE ? text.substring(0, TITLE) + "…" : text);
    }

    private RectificationItem visibleItem(long itemId, Viewer viewer) {
        if (!sees(itemId, viewer)) {
            throw ItemDesk.notFound();
        }
        return items.findById(itemId).orElseThrow(ItemDesk::notFound);
    }

    private ItemViewer viewerOf(Viewer viewer) {
        return ItemViewer.of(viewer, campaigns.all(), properties.restrictedReaders());
    }
}
