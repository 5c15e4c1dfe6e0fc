package org.duban.organization.domain;

import java.io.InputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.ImportLine;
import org.duban.organization.ImportPreview;
import org.duban.organization.OrganizationImports;
import org.duban.organization.workbook.ImportPlan;
import org.duban.organization.workbook.ImportPlanner;
import org.duban.organization.workbook.OrganizationWorkbook;
import org.duban.organization.workbook.PlannedPerson;
import org.duban.organization.workbook.PlannedUnit;
import org.duban.organization.workbook.WorkbookContent;
import org.springframework.stereotype.Service;
import tools.jackson.databind.ObjectMapper;

@Service
class ImportCommands implements OrganizationImports {

    private final Commands commands;
    private final OrganizationAccess access;
    private final ChangeFrame frame;
    private final Directory directory;
    private final StoredImports imports;
    private final ImportWriter writer;
    private final OrganizationLog log;
    private final ObjectMapper json;
    private final Clock clock;

    ImportCommands(
            Commands commands,
            OrganizationAccess access,
            ChangeFrame frame,
            Directory directory,
            StoredImports imports,
            ImportWriter writer,
            OrganizationLog log,
            ObjectMapper json,
            Clock clock) {
        this.commands = commands;
        this.access = access;
        this.frame = frame;
        this.directory = directory;
        this.imports = imports;
        this.writer = writer;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public long upload(Actor actor, CommandKey key, String fileName, InputStream content) {
        access.require(actor);
        String read = json.writeValueAsString(OrganizationWorkbook.read(content));
        return commands.once(key, actor, "organization.upload-workbook", () -> imports.saveAndFlush(
                        new StoredImport(actor, fileName, clock.instant(), read))
                .id());
    }

    @Override
    public ImportPreview preview(Actor actor, long importId) {
        access.require(actor);
        StoredImport stored = own(actor, importId);
        ImportPlan plan = plan(stored);
        return new ImportPreview(
                importId,
                stored.fileName(),
                stored.uploadedAt(),
                stored.committedAt(),
                plan.fingerprint(),
                plan.units().stream()
                        .map(PlannedUnit::line)
                        .sorted(Comparator.comparingInt(ImportLine::row))
                        .toList(),
                plan.people().stream().map(PlannedPerson::line).toList(),
                plan.findings());
    }

    @Override
    public long commit(Actor actor, CommandKey key, long importId, String fingerprint) {
        return commands.once(key, actor, "organization.import-workbook", () -> {
            access.require(actor);
            return frame.within(actor, () -> write(actor, importId, fingerprint));
        });
    }

    private long write(Actor actor, long importId, String fingerprint) {
        StoredImport stored = own(actor, importId);
        ImportPlan plan = plan(stored);
        stored.commit(clock.instant());
        if (plan.hasErrors()) {
            throw Refusal.invalid("organization.import-has-errors");
        }
        if (!plan.fingerprint().equals(fingerprint)) {
            throw Refusal.conflict("organization.import-outdated");
        }
        writer.write(actor, plan);
        log.workbook(actor, importId, Map.of("file", stored.fileName()));
        return importId;
    }

    private ImportPlan plan(StoredImport stored) {
        return ImportPlanner.plan(directory.current(), json.readValue(stored.content(), WorkbookContent.class));
    }

    private StoredImport own(Actor actor, long importId) {
        return imports.findById(importId)
                .filter(stored -> stored.belongsTo(actor))
                .orElseThrow(() -> Refusal.notFound("organization.no-such-import"));
    }
}
