import Days
import RuleModel

/// What `rulebook.yaml` says of the book as a whole.
struct WrittenRulebook {
  let title: String
  let zone: String
  let completeFrom: Day
  let checked: Day
  let reviewEvery: Int
  let gate: Gate
  let places: Places

  /// The format that this tool reads.
  static let format = 1

  /// The head of the book.
  static func decode(_ node: YAMLNode, path: String) -> Reading<WrittenRulebook> {
    node.keys(for: "the file") { reader in
      reader.requireKnownFormat()
      let title = reader.requiredString("title")
      let zone = reader.requiredString("zone")
      let completeFrom = reader.requiredDay("complete_from")
      let checked = reader.requiredDay("checked")
      let reviewEvery = reader.integer("review_every")
      let gate = reader.mapping("gate") { Gate.decode(&$0) }
      guard let title, let zone, let completeFrom, let checked else { return nil }
      return WrittenRulebook(
        title: title.value, zone: zone.value, completeFrom: completeFrom.value,
        checked: checked.value, reviewEvery: max(1, reviewEvery?.value ?? 30),
        gate: gate ?? .usual, places: reader.places(path: path))
    }
  }
}

extension MappingReader {
  fileprivate mutating func requireKnownFormat() {
    guard let format = requiredInteger("format") else { return }
    guard format.value != WrittenRulebook.format else { return }
    add(
      Finding(
        .unknownFormat, "format \(format.value) is not one that this version reads",
        at: format.place, "format \(WrittenRulebook.format) is",
        help: ["a newer version of inforce may read it"]))
  }
}
