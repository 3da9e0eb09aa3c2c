package kg.crafts.kiosk.web;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody does at a centre. */
public enum Role {
    /** Shows a craft; not staff. */
    ARTISAN,
    /** Sits at the front desk. */
    HOST,
    /** Writes the exhibition. */
    CURATOR,
    /** Answers for one centre. */
    MANAGER,
    /** Answers for all centres. */
    ADMINISTRATOR;

    /** The role as it is written, such as {@code host}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a tag. */
    public static Optional<Role> find(String tag) {
        for (Role role : values()) {
            if (role.tag().equals(tag)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** These roles and those that they bring with them: who answers for a centre may do all that its staff may. */
    public static Set<Role> withImplied(Set<Role> roles) {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        if (all.contains(ADMINISTRATOR)) {
            all.add(MANAGER);
        }
        if (all.contains(MANAGER)) {
            all.add(CURATOR);
            all.add(HOST);
        }
        return Collections.unmodifiableSet(all);
    }
}
