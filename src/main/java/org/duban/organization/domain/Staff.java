package org.duban.organization.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** A person with the posts held and once held, and the units in the person's charge. */
@Entity
@Table(name = "organization_person")
class Staff {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_person_seq")
    @SequenceGenerator(name = "organization_person_seq", sequenceName = "organization_person_seq", allocationSize = 50)
    private @Nullable Long id;

    private String username;
    private String name;
    private String initials;
    private @Nullable String email;
    private boolean active;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private List<HeldPost> posts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organization_portfolio", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "unit_id")
    private Set<Long> portfolio = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Staff() {}

    Staff(String username, String name, @Nullable String email) {
        this.username = username;
        this.name = name;
        this.initials = Initials.of(name);
        this.email = email;
        this.active = true;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String name() {
        return name;
    }

    @Nullable
    String email() {
        return email;
    }

    void describe(String newName, @Nullable String newEmail) {
        name = newName;
        initials = Initials.of(newName);
        email = newEmail;
    }

    HeldPost give(PostTerms terms, LocalDate day) {
        if (held().stream().anyMatch(post -> post.terms().samePostAs(terms))) {
            throw Refusal.conflict("organization.post-held", name);
        }
        active = true;
        HeldPost post = new HeldPost(terms, day);
        posts.add(post);
        return post;
    }

    /** Gives the post, or only its new title where the person holds it already. */
    void giveOrCall(PostTerms terms, LocalDate day) {
        held().stream()
                .filter(post -> post.terms().samePostAs(terms))
                .findFirst()
                .ifPresentOrElse(post -> post.call(terms.title()), () -> give(terms, day));
    }

    void end(long postId, LocalDate day) {
        held().stream()
                .filter(post -> post.id() == postId)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("organization.post-ended"))
                .end(day);
    }

    void takeChargeOf(Set<Long> unitIds) {
        portfolio.retainAll(unitIds);
        portfolio.addAll(unitIds);
    }

    void deactivate() {
        if (!held().isEmpty()) {
            throw Refusal.conflict("organization.person-holds-posts", name);
        }
        portfolio.clear();
        active = false;
    }

    private List<HeldPost> held() {
        return posts.stream().filter(HeldPost::isHeld).toList();
    }
}
