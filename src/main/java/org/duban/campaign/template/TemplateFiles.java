package org.duban.campaign.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.campaign.CampaignTemplate;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Finds and reads the template files. Of two with one key the later place wins. */
final class TemplateFiles {

    private final ResourcePatternResolver resources;

    TemplateFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** By key. */
    Map<String, CampaignTemplate> read(List<String> places) {
        Map<String, CampaignTemplate> templates = new TreeMap<>();
        for (String place : places) {
            for (Resource file : at(place)) {
                CampaignTemplate template = read(file);
                templates.put(template.key(), template);
            }
        }
        return templates;
    }

    private Resource[] at(String place) {
        try {
            return resources.getResources(place);
        } catch (IOException absent) {
            return new Resource[0]; // a directory that is not there adds nothing
        }
    }

    private static CampaignTemplate read(Resource file) {
        String name = String.valueOf(file.getFilename());
        try (InputStream content = file.getInputStream()) {
            return TemplateFile.read(name, Node.root(name, yaml().load(content)));
        } catch (IOException | YAMLException wrong) {
            throw new IllegalStateException("Campaign template " + name + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }
}
