import Redlines

/// Digests that identify answers and changes of them: data only, no prose, no path, no line.
package enum Fingerprint {
  /// The digest of fields that cannot be mistaken for each other, as that many hexadecimal digits.
  package static func of(_ fields: [String], digits: Int) -> String {
    String(SHA256.hex(NormalForm.name + Spelling.framed(fields)).prefix(digits))
  }
}
