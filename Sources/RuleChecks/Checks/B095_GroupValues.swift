import RuleModel

/// A group holds something that is no country, or the same one twice.
enum GroupValues: Check {
  static let code = "B095"
  static let slug = "group-values"
  static let level = Finding.Level.error
  static let summary = "a value of a group that is no country code, or stands twice"
  static let explanation = """
    A group that a fact of the kind `country` is compared with holds ISO 3166-1 codes of two capital
    letters. `cn` or `CHN` never matches anybody. XK (Kosovo) is used by many and accepted.

    Not so:
      values: [cn, UK, IR, IR]
    But so:
      values: [CN, GB, IR]
    """

  static func findings(in book: CheckedBook) -> [Finding] {
    let countryGroups = book.countryGroups
    return book.inGroups { group in
      group.members.flatMap { entry -> [Finding] in
        let foreign =
          countryGroups.contains(group.id)
          ? entry.values.filter { !CountryCodes.isCode($0) } : []
        return foreign.unique.map { notACountry($0, entry, book) }
          + repeated(entry).map { twice($0, entry, book) }
      }
    }
  }

  private static func repeated(_ entry: Group.Membership) -> [String] {
    var seen: Set<String> = []
    return entry.values.filter { !seen.insert($0).inserted }.unique
  }

  private static func notACountry(
    _ value: String, _ entry: Group.Membership, _ book: CheckedBook
  ) -> Finding {
    finding(
      "`\(value)` is not a country code of ISO 3166-1",
      at: book.sources.place(of: value, from: entry.place),
      help: CountryCodes.meant(by: value).map { ["did you mean `\($0)`?"] } ?? [])
  }

  private static func twice(
    _ value: String, _ entry: Group.Membership, _ book: CheckedBook
  ) -> Finding {
    finding(
      "`\(value)` stands twice in one list",
      at: book.sources.secondPlace(of: value, from: entry.place), help: ["remove one"])
  }
}

extension CheckedBook {
  /// The groups with which facts of the kind `country` are compared.
  fileprivate var countryGroups: Set<GroupID> {
    Set(
      book.rules.flatMap { rule in
        let countries = rule.facts.filter { $0.kind == .country }.map(\.name)
        return rule.versions.flatMap(\.criteria).filter { countries.contains($0.fact) }
          .compactMap(\.test.group)
      })
  }
}
