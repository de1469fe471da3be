import BookTesting
import Days
import RuleModel

/// Edits books at random: a second book that shares most of the first.
struct BookEditor {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A book of the seed whose wordings have words, some of them the same but for spaces.
  static func book(seed: UInt64) -> Rulebook {
    BookGenerator.book(seed: seed).mappingRules { rule in
      rule.with(
        rule.versions.map { version in
          guard case .text = version.change else { return version }
          let bodies = ["one  two", "one two", "three", "one\ntwo ", "four"]
          return version.with(body: bodies[version.name.text.utf8.reduce(0) { $0 + Int($1) } % 5])
        })
    }
  }

  /// The book with some edits; now and then another book altogether.
  mutating func edited(_ book: Rulebook) -> Rulebook {
    random.chance(10) ? BookEditor.book(seed: random.next() % 5000) : editedAFewTimes(book)
  }

  /// The book with up to three edits.
  mutating func editedAFewTimes(_ book: Rulebook) -> Rulebook {
    (0..<random.number(0...3)).reduce(book) { edited, _ in editedOnce(edited) }
  }

  private mutating func editedOnce(_ book: Rulebook) -> Rulebook {
    guard let rule = random.pick(book.rules) else { return book }
    switch random.number(1...12) {
    case 1:
      return book.replacing(rule.id, with: rule.limited(checked: aDay(random.number(0...140))))
    case 2:
      return book.replacing(rule.id, with: rule.limited(completeFrom: aDay(random.number(-9...30))))
    case 3:
      return book.with(groups: book.groups.values.sorted { $0.id < $1.id }.map { editedGroup($0) })
    case 4: return without(rule, in: book)
    default:
      guard let version = random.pick(rule.versions) else { return book }
      return book.replacing(rule.id, with: rule.replacing(version, with: edited(version)))
    }
  }

  private mutating func without(_ rule: Rule, in book: Rulebook) -> Rulebook {
    guard let version = random.pick(rule.versions) else { return book }
    return book.replacing(rule.id, with: rule.without([version.name]))
  }

  private mutating func editedGroup(_ group: Group) -> Group {
    let members = group.members.filter { _ in random.chance(70) }
    return Group(
      id: group.id, title: group.title, isComplete: random.chance(60), members: members,
      places: group.places)
  }

  /// The version with something else in it.
  mutating func edited(_ version: DatedVersion) -> DatedVersion {
    let days = random.number(1...12) * (random.chance(50) ? 1 : -1)
    switch random.number(1...6) {
    case 1: return version.with(publicDay: version.publicDay.advanced(by: days))
    case 2: return version.with(body: version.body + (random.chance(50) ? " " : "x"))
    case 3: return version.with(by: InstrumentID("x/other"))
    case 4: return version.with(criteria: [])
    default: return version.with(change: version.change.moved(by: days))
    }
  }
}

extension Change {
  /// The change some days later or earlier.
  func moved(by days: Int) -> Change {
    switch self {
    case .commence(let from): .commence(from.moved(by: days))
    case .delay(let of, let from): .delay(of: of, from.moved(by: days))
    case .suspend(let from, let end): .suspend(from.moved(by: days), end)
    case .extend(let of, .until(let end)): .extend(of: of, .until(end.moved(by: days)))
    case .lift(let of, let from): .lift(of: of, from.moved(by: days))
    case .repeal(let from, let cause): .repeal(from.moved(by: days), cause)
    case .sunset(let until, let tolls):
      .sunset(until: until.advanced(by: days) ?? until, tolls: tolls)
    case .text(let from, let wording): .text(from.moved(by: days), wording)
    case .require(let from): .require(from.moved(by: days))
    case .permit(let from): .permit(from.moved(by: days))
    case .waive(let from, let end): .waive(from.moved(by: days), end)
    case .withhold(let from, let one, let two): .withhold(from.moved(by: days), one, two)
    case .restrain(let from): .restrain(from.moved(by: days))
    case .bar(let from, let end): .bar(from.moved(by: days), end)
    case .resume(let from): .resume(from.moved(by: days))
    default: self
    }
  }
}

extension Boundary {
  fileprivate func moved(by days: Int) -> Boundary {
    guard case .on(let day) = self else { return self }
    return .on(day.advanced(by: days) ?? day)
  }
}
