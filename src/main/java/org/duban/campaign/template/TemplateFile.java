package org.duban.campaign.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.campaign.CampaignKind;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.DateRule;
import org.duban.campaign.TemplateGroups;
import org.duban.campaign.TemplateKeyTask;
import org.duban.campaign.TemplatePhase;
import org.duban.campaign.Words;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;

/** Turns the tree of one file into a template, checking what the file can be checked for alone. */
final class TemplateFile {

    private static final int KEY = 60;
    private static final int NAME = 60;
    private static final int SENTENCE = 400;

    private final String file;
    private final Node root;
    private final Set<String> phaseKeys = new HashSet<>();
    private final Set<String> taskKeys = new HashSet<>();
    private final Set<Tier> tiers = EnumSet.noneOf(Tier.class);

    private TemplateFile(String file, Node root) {
        this.file = file;
        this.root = root;
    }

    static CampaignTemplate read(String file, Node root) {
        return new TemplateFile(file, root).template();
    }

    private CampaignTemplate template() {
        root.with("key", "name", "about", "kind", "tiers", "aspects", "sources", "stages", "work-groups", "key-tasks");
        tiers.addAll(root.each("tiers", node -> node.constant(Tier.class)));
        if (tiers.isEmpty()) {
            throw root.at("tiers").wrong("missing");
        }
        List<TemplatePhase> phases = phases();
        return new CampaignTemplate(
                key(root),
                file,
                root.words("name", NAME),
                root.words("about", SENTENCE),
                root.constant("kind", CampaignKind.class),
                Set.copyOf(tiers),
                root.each("aspects", Node::plain),
                root.each("sources", Node::plain),
                phases,
                root.each("work-groups", this::groups),
                root.each("key-tasks", this::keyTask));
    }

    private List<TemplatePhase> phases() {
        List<TemplatePhase> phases = new ArrayList<>();
        AtomicInteger stage = new AtomicInteger();
        List<List<TemplatePhase>> stages = root.each("stages", node -> {
            int number = stage.getAndIncrement();
            List<TemplatePhase> together = node.with("phases").each("phases", phase -> phase(phase, number));
            if (together.isEmpty()) {
                throw node.wrong("a stage needs a phase");
            }
            return together;
        });
        if (stages.isEmpty()) {
            throw root.at("stages").wrong("missing");
        }
        stages.forEach(phases::addAll);
        return phases;
    }

    private TemplatePhase phase(Node node, int stage) {
        node.with("key", "name", "pre-start", "from", "to", "entry", "exit");
        boolean preStart = node.flag("pre-start");
        if (preStart && stage > 0) {
            throw node.at("pre-start").wrong("only the first stage may lie before the start");
        }
        return new TemplatePhase(
                unique(node, phaseKeys),
                node.words("name", NAME),
                stage,
                preStart,
                rule(node, "from"),
                rule(node, "to"),
                node.each("entry", Node::plain),
                node.each("exit", Node::plain));
    }

    private static DateRule rule(Node node, String key) {
        try {
            return DateRule.parse(node.text(key, NAME));
        } catch (IllegalArgumentException no) {
            throw node.at(key).wrong(String.valueOf(no.getMessage()));
        }
    }

    private TemplateGroups groups(Node node) {
        node.with("key", "name", "groups");
        List<TemplateGroups.Group> groups = node.each("groups", group -> {
            Words name = group.with("name", "duty").words("name", NAME);
            return new TemplateGroups.Group(name, group.words("duty", SENTENCE));
        });
        return new TemplateGroups(key(node), node.words("name", NAME), groups);
    }

    private TemplateKeyTask keyTask(Node node) {
        node.with("key", "tier", "content", "required", "lead", "owner", "deadline", "proposed", "evidence", "phase");
        Tier tier = node.constant("tier", Tier.class);
        if (!tiers.contains(tier)) {
            throw node.at("tier").wrong("the template has no tier " + tier + "; its tiers: " + tiers);
        }
        String phase = node.text("phase", KEY);
        if (!phaseKeys.contains(phase)) {
            throw node.at("phase").wrong("the template has no phase \"" + phase + "\"");
        }
        String proposed = node.optional("proposed", NAME);
        String deadline = proposed == null ? node.text("deadline", NAME) : node.optional("deadline", NAME);
        return new TemplateKeyTask(
                unique(node, taskKeys),
                tier,
                node.words("content", SENTENCE),
                node.flag("required"),
                node.words("lead", NAME),
                node.constant("owner", PostKind.class),
                deadline,
                proposed,
                node.words("evidence", SENTENCE),
                phase);
    }

    private static String unique(Node node, Set<String> known) {
        String key = key(node);
        if (!known.add(key)) {
            throw node.at("key").wrong("\"" + key + "\" is there twice");
        }
        return key;
    }

    private static String key(Node node) {
        String key = node.text("key", KEY);
        if (!key.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw node.at("key").wrong("\"" + key + "\" must be in-kebab-case");
        }
        return key;
    }
}
