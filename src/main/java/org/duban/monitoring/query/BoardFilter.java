package org.duban.monitoring.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerFilterBuilder;
import org.duban.rectification.Aspect;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the morning page looks at, exactly as its address says. What is null does not narrow anything.
 *
 * @param unit the responsible unit or one above it
 */
public record BoardFilter(
        @Nullable Long campaign,
        @Nullable Long unit,
        @Nullable Long leader,
        @Nullable String source,
        @Nullable Aspect aspect,
        @Nullable RectificationKind kind) {

    public static final BoardFilter ALL = new BoardFilter(null, null, null, null, null, null);

    public static BoardFilter ofCampaign(long campaign) {
        return new BoardFilter(campaign, null, null, null, null, null);
    }

    /** The open items that the page is about. */
    public LedgerFilterBuilder items() {
        return LedgerFilter.DEFAULT
                .but()
                .campaign(campaign)
                .unit(unit)
                .leader(leader)
                .source(source)
                .aspect(aspect)
                .kind(kind);
    }

    public boolean narrowed() {
        return !said().isEmpty();
    }

    /** The address of a page with this filter and something more, encoded. */
    public String at(String path, Map<String, String> further) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> all = said();
        all.putAll(further);
        all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }

    /** What it says, in a fixed order, as the address's parameters. */
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        BiConsumer<String, @Nullable Object> say = (name, value) -> {
            if (value != null && !value.toString().isBlank()) {
                said.put(name, value.toString());
            }
        };
        say.accept("campaign", campaign);
        say.accept("unit", unit);
        say.accept("leader", leader);
        say.accept("source", source);
        say.accept("aspect", aspect);
        say.accept("kind", kind);
        return said;
    }
}
