import Days
import RuleModel

/// A dated version as its file describes it; what it refers to is not looked at yet.
///
/// It is a class because it is handed on many times: a copy would count each of its parts anew.
final class WrittenVersion: Sendable {
  let name: VersionName
  let change: Change
  let by: Placed<String>
  let at: String?
  let units: [Placed<String>]?
  let except: [Placed<String>]
  let criteria: [WrittenCriterion]
  let operative: Day?
  let laterVersions: DatedVersion.LaterVersions?
  let seq: Int
  let seqReason: String?
  let isStillBorn: Bool
  let computed: ComputedDay?
  let note: String?
  let body: String
  let places: Places

  init(
    name: VersionName, change: Change, by: Placed<String>, at: String?, units: [Placed<String>]?,
    except: [Placed<String>], criteria: [WrittenCriterion], operative: Day?,
    laterVersions: DatedVersion.LaterVersions?, seq: Int, seqReason: String?, isStillBorn: Bool,
    computed: ComputedDay?, note: String?, body: String, places: Places
  ) {
    self.name = name
    self.change = change
    self.by = by
    self.at = at
    self.units = units
    self.except = except
    self.criteria = criteria
    self.operative = operative
    self.laterVersions = laterVersions
    self.seq = seq
    self.seqReason = seqReason
    self.isStillBorn = isStillBorn
    self.computed = computed
    self.note = note
    self.body = body
    self.places = places
  }

  /// The version that a file of a rule's folder describes.
  static func decode(
    _ file: MarkdownFile, name: VersionName, path: String
  ) -> Reading<WrittenVersion> {
    file.front.keys(for: "the front matter") { reader in
      reader.version(name: name, body: file.body.text, path: path)
    }
  }
}

extension MappingReader {
  fileprivate mutating func version(
    name: VersionName, body: String, path: String
  ) -> WrittenVersion? {
    let by = requiredString("by")
    let units = strings("units", written: .list)
    let except = strings("except", written: .list)
    if units != nil, let first = except?.first { add(.unitsAndExcept(at: first.place)) }
    let change = change()
    let version = by.flatMap { by in
      change.map { change in
        WrittenVersion(
          name: name, change: change.change, by: by, at: string("at")?.value, units: units,
          except: except ?? [], criteria: criteria(), operative: day("operative")?.value,
          laterVersions: laterVersions(), seq: integer("seq")?.value ?? 0,
          seqReason: string("seq_reason")?.value,
          isStillBorn: bool("still_born")?.value ?? false, computed: change.computed,
          note: string("note")?.value, body: body, places: places(path: path))
      }
    }
    if version == nil { askForTheRest() }
    return version
  }

  /// `keep`, or `{void: [names]}`.
  private mutating func laterVersions() -> DatedVersion.LaterVersions? {
    guard let node = node("later_versions") else { return nil }
    guard case .mapping = node else {
      return take(node.choice(for: "later_versions", of: ["keep"])).map { _ in .keep }
    }
    return mapping("later_versions") { reader in
      reader.requiredStrings("void", written: .list).map { names in
        .void(names.map { VersionName($0.value) })
      }
    }
  }

  /// Asks for keys that a broken version did not come to, so that they are not unknown.
  private mutating func askForTheRest() {
    let keys = [
      "at", "scope", "select", "operative", "later_versions", "seq", "seq_reason", "still_born",
      "note", "from", "through", "until", "of", "cause", "effect", "tolls", "lookback",
      "revocable", "what", "how", "status", "wording",
    ]
    for key in keys { _ = node(key) }
  }
}

extension Finding {
  fileprivate static func unitsAndExcept(at place: Place) -> Finding {
    Finding(
      .conflictingKeys, "`units` and `except` exclude each other", at: place,
      help: ["name the units it reaches, or the ones it leaves out"])
  }
}
