/**
 * Brings centres' journals and media together. Each centre serves what it has through a Hazelcast member
 * of its own, read-only and on loopback; others pull through Hazelcast clients, over a tunnel of mutual
 * TLS with certificates that administrators exchanged by hand. Nothing durable is in Hazelcast, no centre
 * waits for another, and a centre never reads its own truth back from it: whatever arrives is checked by
 * the journal's signatures and the media's hashes before it counts.
 *
 * <p>Not here: what a change means. Central types: {@link kg.crafts.kiosk.sync.Sync} (the face), {@link
 * kg.crafts.kiosk.sync.Member} (serves), {@link kg.crafts.kiosk.sync.Link} (pulls), {@link
 * kg.crafts.kiosk.sync.Tunnel} (carries), {@link kg.crafts.kiosk.sync.PeerFile} (whom to trust).
 */
@NullMarked
package kg.crafts.kiosk.sync;

import org.jspecify.annotations.NullMarked;
