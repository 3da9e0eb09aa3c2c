package kg.crafts.kiosk.demonstrations.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * What there is to book, as it stands at one moment. Decisions of one batch are taken against one of these.
 *
 * @param houses the centres
 * @param spaces by code
 * @param equipment code → how many a centre has
 * @param types by code
 * @param homes code of an artisan → her home centre
 * @param travelMinutes between two centres, in either order; a pair that is not named takes no time
 * @param certificates code of an artisan → types that she is certified for
 */
public record Setup(
        Map<CentreId, House> houses,
        Map<String, Space> spaces,
        Map<String, Map<CentreId, Integer>> equipment,
        Map<String, DemonstrationType> types,
        Map<String, CentreId> homes,
        Map<Set<CentreId>, Integer> travelMinutes,
        Map<String, Set<String>> certificates) {

    /** A centre's zone and hours. No hours at all mean that nobody has said when it is open. */
    public record House(CentreId centre, ZoneId zone, List<Opening> hours) {
        public House {
            hours = List.copyOf(hours);
        }
    }

    public Setup {
        houses = Map.copyOf(houses);
        spaces = Map.copyOf(spaces);
        equipment = Map.copyOf(equipment);
        types = Map.copyOf(types);
        homes = Map.copyOf(homes);
        travelMinutes = Map.copyOf(travelMinutes);
        certificates = Map.copyOf(certificates);
    }

    /** Nothing to book. */
    public static Setup empty() {
        return new Setup(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    public Optional<Space> findSpace(String code) {
        return Optional.ofNullable(spaces.get(code));
    }

    public Optional<DemonstrationType> findType(String code) {
        return Optional.ofNullable(types.get(code));
    }

    /** How many of a thing a centre has, 0 when it has none. */
    public int stock(String code, CentreId centre) {
        return equipment.getOrDefault(code, Map.of()).getOrDefault(centre, 0);
    }

    /** The zone of a centre, or of Bishkek's when it is not known here yet. */
    public ZoneId zone(CentreId centre) {
        House house = houses.get(centre);
        return house == null ? ZoneId.of("Asia/Bishkek") : house.zone();
    }

    /** When a space is open: its own hours, or else those of its centre. */
    public List<Opening> hours(Space space) {
        House house = houses.get(space.centre());
        return !space.hours().isEmpty() || house == null ? space.hours() : house.hours();
    }

    /** The spaces of a centre. */
    public List<Space> listSpaces(CentreId centre) {
        return spaces.values().stream()
                .filter(space -> space.centre().equals(centre))
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    /** Those that can't be used while this one is: itself, all that it is part of, all its parts. */
    public List<Space> blockedBy(Space space) {
        List<Space> blocked = new ArrayList<>();
        for (Space other : listSpaces(space.centre())) {
            if (isWithin(other, space) || isWithin(space, other)) {
                blocked.add(other);
            }
        }
        return blocked;
    }

    private boolean isWithin(Space inner, Space outer) {
        Space at = inner;
        // As many steps as there are spaces: parents that go round in a circle end too.
        for (int step = 0; step <= spaces.size(); step++) {
            if (at.code().equals(outer.code())) {
                return true;
            }
            Space above = at.parent() == null ? null : spaces.get(at.parent());
            if (above == null) {
                return false;
            }
            at = above;
        }
        return false;
    }

    /** Minutes that an artisan needs from one centre to another, 0 within one. */
    public int travelMinutes(CentreId one, CentreId other) {
        return one.equals(other) ? 0 : travelMinutes.getOrDefault(Set.of(one, other), 0);
    }

    /** Whether an artisan has the certificate that a type may ask for. */
    public boolean isCertified(String artisan, DemonstrationType type) {
        return certificates.getOrDefault(artisan, Set.of()).contains(type.code());
    }
}
