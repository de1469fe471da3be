package import RuleModel

extension Rulebook {
  /// The book without as many of its versions, subjects and memberships as can go while the
  /// complaint lasts.
  package func shrunk(while isBad: (Rulebook) -> Bool) -> Rulebook {
    var book = self
    var shrinks = true
    while shrinks {
      shrinks = false
      for smaller in book.smaller where isBad(smaller) {
        book = smaller
        shrinks = true
        break
      }
    }
    return book
  }

  private var smaller: [Rulebook] {
    let fewerRules =
      rules.count > 1 && subjects.isEmpty
      ? rules.map { rule in with(rules.filter { $0 != rule }) } : []
    let fewerSubjects = subjects.isEmpty ? [] : [aBook(rules, groups: Array(groups.values))]
    let fewerVersions = rules.flatMap { rule in
      rule.versions.map { version in
        with(rules.map { $0.id == rule.id ? $0.without([version.name]) : $0 })
      }
    }
    return fewerSubjects + fewerRules + fewerVersions
  }

  private func with(_ rules: [Rule]) -> Rulebook {
    aBook(rules, groups: Array(groups.values), subjects: subjects)
  }
}

extension Rule {
  /// The rule without these versions and without all that depend on them.
  package func without(_ names: [VersionName]) -> Rule {
    var gone = Set(names)
    var count = 0
    while gone.count != count {
      count = gone.count
      for version in versions where version.change.of.map(gone.contains) ?? false {
        gone.insert(version.name)
      }
    }
    return with(versions.filter { !gone.contains($0.name) })
  }

  /// The rule with other versions.
  package func with(_ versions: [DatedVersion]) -> Rule {
    Rule(
      id: id, title: title, short: short, issuer: issuer, kind: kind, isBinding: isBinding,
      cite: cite, aliases: aliases, units: units, facts: facts, conditions: conditions,
      checked: checked, completeFrom: completeFrom, tags: tags, body: body, versions: versions,
      places: places)
  }
}
