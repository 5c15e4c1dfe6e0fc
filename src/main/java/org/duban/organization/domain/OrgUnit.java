package org.duban.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/** A unit in the tree. Whether it may stand where it is put is {@link UnitRules}' business. */
@Entity
@Table(name = "organization_unit")
class OrgUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_unit_seq")
    @SequenceGenerator(name = "organization_unit_seq", sequenceName = "organization_unit_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;
    private String name;
    private String initials;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private String path;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected OrgUnit() {}

    OrgUnit(String code, String name, Tier tier) {
        this.code = code;
        this.name = name;
        this.initials = Initials.of(name);
        this.tier = tier;
        this.path = "/";
        this.active = true;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    void describe(String newName, Tier newTier) {
        name = newName;
        initials = Initials.of(newName);
        tier = newTier;
    }

    /** Puts the unit below the parent, or at the top; the units below it follow by {@link #follow}. */
    void placeBelow(@Nullable OrgUnit parent) {
        parentId = parent == null ? null : parent.id();
        path = (parent == null ? "/" : parent.path) + id() + "/";
    }

    /** An ancestor moved from one path to another. */
    void follow(String oldPath, String newPath) {
        path = newPath + path.substring(oldPath.length());
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }
}
