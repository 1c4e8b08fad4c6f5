package org.vientiane.onemachine.running;

import java.util.zip.ZipEntry;

/**
 * A library inside a fat jar.
 *
 * @param entry where it stands in the jar
 * @param size in bytes
 * @param crc its checksum
 */
record Library(String entry, long size, long crc) {

    static Library of(ZipEntry entry) {
        return new Library(entry.getName(), entry.getSize(), entry.getCrc());
    }

    /** Its file name. */
    String name() {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }

    /** Whether it is built here: it may change under the same name, and so belongs in no archive. */
    boolean isOurs() {
        return name().endsWith("-SNAPSHOT.jar");
    }

    /** What makes it this library and no other. */
    String identity() {
        return name() + ":" + size + ":" + Long.toHexString(crc);
    }
}
