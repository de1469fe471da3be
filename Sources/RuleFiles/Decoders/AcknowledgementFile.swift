import Days
import RuleModel

extension Acknowledgement {
  /// The acknowledgement that a file of `acks/` describes.
  ///
  /// The id decides what it accepts; the days and the answer tell later whether it still stands.
  static func decode(_ node: YAMLNode, path: String) -> Reading<Acknowledgement> {
    node.keys(for: "the file") { reader in
      let id = reader.requiredString("id")
      let rule = reader.requiredString("rule")
      let reason = reader.requiredString("reason")
      let accepted = reader.accepted()
      for key in ["was", "cause"] { _ = reader.string(key) }
      let code = reader.choice("class", of: ChangeCode.allCases.map(\.rawValue))
      let (ref, by) = (reader.string("ref"), reader.string("by"))
      let expires = reader.day("expires")
      let unseals = reader.bool("unseal")
      guard let id, let rule, let reason else { return nil }
      return Acknowledgement(
        id: id.value, rule: rule.value, accepted: accepted,
        acceptedAs: code.flatMap { ChangeCode(rawValue: $0.value) }, reason: reason.value,
        ref: ref?.value, by: by?.value, expires: expires?.value,
        unseals: unseals?.value ?? false, places: reader.places(path: path))
    }
  }
}

extension MappingReader {
  /// The answer that was accepted, where the file says which.
  fileprivate mutating func accepted() -> Acknowledgement.Accepted? {
    let (from, until) = (day("from"), day("until"))
    let (unit, facet, now) = (string("unit"), string("facet"), string("now"))
    guard let days = DaySpan(from: from?.value, until: until?.value) else {
      if let until {
        add(Finding(.emptySpan, "the run of days has no day in it", at: until.place))
      }
      return nil
    }
    guard let facet, let now else { return nil }
    return Acknowledgement.Accepted(
      unit: unit.map { UnitID($0.value) }, facet: facet.value, days: days, now: now.value)
  }
}
