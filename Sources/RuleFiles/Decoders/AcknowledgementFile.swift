import RuleModel

extension Acknowledgement {
  /// The acknowledgement that a file of `acks/` describes.
  ///
  /// The days and both answers stand there for people: the id follows from them.
  static func decode(_ node: YAMLNode, path: String) -> Reading<Acknowledgement> {
    node.keys(for: "the file") { reader in
      let id = reader.requiredString("id")
      let rule = reader.requiredString("rule")
      let reason = reader.requiredString("reason")
      for key in ["from", "until"] { _ = reader.day(key) }
      for key in ["unit", "facet", "was", "now", "cause"] { _ = reader.string(key) }
      let (ref, by) = (reader.string("ref"), reader.string("by"))
      let expires = reader.day("expires")
      guard let id, let rule, let reason else { return nil }
      return Acknowledgement(
        id: id.value, rule: rule.value, reason: reason.value, ref: ref?.value, by: by?.value,
        expires: expires?.value, places: reader.places(path: path))
    }
  }
}
