import Days
import RuleModel

/// An entry of a group as its file describes it.
struct WrittenMembership {
  let from: Day
  let by: Placed<String>
  let at: String?
  let operative: Day?
  let values: [String]
  let place: Place
}

/// A group as its file describes it; its instruments are not looked at yet.
struct WrittenGroup {
  let title: String
  let isComplete: Bool
  let members: [WrittenMembership]
  let places: Places

  /// The group that a file of `groups/` describes.
  static func decode(_ node: YAMLNode, path: String) -> Reading<WrittenGroup> {
    node.keys(for: "the file") { reader in
      let title = reader.requiredString("title")
      let isComplete = reader.bool("complete")?.value ?? true
      _ = reader.string("note")
      if !reader.has("members") { _ = reader.requiredNode("members") }
      let members = reader.mappings("members") { $0.membership() }
      return WrittenGroup(
        title: title?.value ?? "", isComplete: isComplete, members: members ?? [],
        places: reader.places(path: path))
    }
  }
}

extension MappingReader {
  fileprivate mutating func membership() -> WrittenMembership? {
    let from = requiredDay("from")
    let by = requiredString("by")
    let values = requiredStrings("values", written: .list)
    let at = string("at")?.value
    let operative = day("operative")?.value
    _ = string("note")
    guard let from, let by, let values else { return nil }
    return WrittenMembership(
      from: from.value, by: by, at: at, operative: operative, values: values.map(\.value),
      place: from.place)
  }
}
