import Redlines

/// Digests that identify answers and changes of them: data only, no prose, no path, no line.
package enum Fingerprint {
  /// The digest of fields that cannot be mistaken for each other, as that many hexadecimal digits.
  package static func of(_ fields: [String], digits: Int) -> String {
    let framed = fields.map { "\($0.utf8.count):\($0)" }.joined()
    return String(SHA256.hex(NormalForm.name + framed).prefix(digits))
  }
}
