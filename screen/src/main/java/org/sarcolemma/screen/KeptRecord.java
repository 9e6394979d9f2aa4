package org.sarcolemma.screen;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A resource that may matter, as it waits for its patient.
 *
 * @param key whose it is
 * @param base server the reference names; empty when none
 * @param name type and id, for example {@code Observation/12}; type alone when it has no id
 * @param bits what screens it bears on, see {@code Needs}
 * @param place where it stands
 * @param json the resource
 */
record KeptRecord(String key, String base, String name, long bits, Place place, String json) {
  void write(DataOutputStream out) throws IOException {
    out.writeUTF(key);
    out.writeUTF(base);
    out.writeUTF(name);
    out.writeLong(bits);
    out.writeUTF(place.file());
    out.writeInt(place.segment());
    out.writeLong(place.line());
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static KeptRecord read(DataInputStream in) throws IOException {
    return new KeptRecord(
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readLong(),
        new Place(in.readUTF(), in.readInt(), in.readLong()),
        new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
  }
}
