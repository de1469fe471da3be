import BookTesting
import Days
import RuleModel

extension Rulebook {
  func mappingRules(_ change: (Rule) -> Rule) -> Rulebook {
    aBook(
      rules.map(change), groups: groups.values.sorted { $0.id < $1.id }, subjects: subjects)
  }

  func replacing(_ id: RuleID, with rule: Rule) -> Rulebook {
    mappingRules { $0.id == id ? rule : $0 }
  }

  func with(groups: [Group]) -> Rulebook {
    aBook(rules, groups: groups.sorted { $0.id < $1.id }, subjects: subjects)
  }
}

extension Rule {
  func replacing(_ old: DatedVersion, with new: DatedVersion) -> Rule {
    with(versions.map { $0.name == old.name ? new : $0 })
  }

  func limited(checked: Day? = nil, completeFrom: Day? = nil) -> Rule {
    aRule(
      id.text, units: units.map(\.id.text), facts: facts, conditions: conditions.map(\.id.text),
      isBinding: isBinding, checked: checked ?? self.checked,
      completeFrom: completeFrom ?? self.completeFrom, versions: versions)
  }
}

extension Rule {
  /// The same law in other words.
  var describedAnew: Rule {
    Rule(
      id: id, title: title + " (renamed)", short: "S.", issuer: "Another", kind: kind,
      isBinding: isBinding, cite: cite, aliases: aliases, units: units, facts: facts,
      conditions: conditions, checked: checked, completeFrom: completeFrom, tags: ["new"],
      body: body + "\n\nAnd more.", versions: versions, places: places)
  }
}

extension DatedVersion {
  func with(
    change: Change? = nil, by: InstrumentID? = nil, criteria: [Criterion]? = nil,
    body: String? = nil, publicDay: Day? = nil
  ) -> DatedVersion {
    DatedVersion(
      name: name, change: change ?? self.change, by: by ?? self.by, at: at, units: units,
      except: except, criteria: criteria ?? self.criteria, operative: operative,
      laterVersions: laterVersions, seq: seq, seqReason: seqReason, isStillBorn: isStillBorn,
      computed: computed, note: note, body: body ?? self.body,
      publicDay: publicDay ?? self.publicDay, places: places)
  }
}
