package fr.arpent.sample.defibrillator;

import fr.arpent.sample.plan.Address;
import java.time.LocalDate;
import org.locationtech.jts.math.Vector2D;

/**
 * A defibrillator as it really is, in the words of the national schema (atlasante/schema-dae).
 *
 * @param site where it hangs; several may hang at one site
 * @param service of the town hall that looks after it
 * @param room in the building
 * @param place Lambert-93 metres
 * @param inside or out of doors
 * @param free whether anybody can reach it at any time
 * @param phone of the site, ten digits; numbers kept free for works of fiction (ARCEP, decision
 *     2018-0881: 04 65 71)
 * @param seen its last maintenance
 */
record Defibrillator(
    String site,
    String service,
    String room,
    Address address,
    Vector2D place,
    boolean inside,
    boolean free,
    String phone,
    String maker,
    String model,
    String serial,
    LocalDate installed,
    LocalDate seen,
    LocalDate electrodes,
    LocalDate battery) {}
