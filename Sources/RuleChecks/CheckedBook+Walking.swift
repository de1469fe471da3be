import RuleModel

/// One facet of one unit: the versions that touch it, by public day.
struct Lane {
  let unit: CheckedUnit
  let facet: Change.Facet
  let versions: [DatedVersion]

  /// What every two versions that one case can meet give, each pair in both orders.
  func pairs(_ visit: (DatedVersion, DatedVersion) -> [Finding]) -> [Finding] {
    versions.flatMap { one in
      versions.filter { $0.name != one.name && $0.mayMeet(one) }.flatMap { visit(one, $0) }
    }
  }
}

/// Each walker visits everything of one kind; a check says what is wrong with one of them.
extension CheckedBook {
  func inRules(_ visit: (Rule) -> [Finding]) -> [Finding] { book.rules.flatMap(visit) }

  func inVersions(_ visit: (Rule, DatedVersion) -> [Finding]) -> [Finding] {
    inRules { rule in rule.versions.flatMap { visit(rule, $0) } }
  }

  func inUnits(_ visit: (CheckedUnit) -> [Finding]) -> [Finding] { units.flatMap(visit) }

  /// Force, text, applicability and enforcement of each unit.
  func inLanes(_ visit: (Lane) -> [Finding]) -> [Finding] {
    inUnits { unit in
      zip(Facets.all, unit.versions).flatMap { facet, versions in
        visit(Lane(unit: unit, facet: facet.kind, versions: versions))
      }
    }
  }

  func inInstruments(_ visit: (Instrument) -> [Finding]) -> [Finding] {
    instruments.flatMap(visit)
  }

  func inGroups(_ visit: (Group) -> [Finding]) -> [Finding] {
    book.groups.values.sorted { $0.id < $1.id }.flatMap(visit)
  }

  func inSubjects(_ visit: (RegimeSubject) -> [Finding]) -> [Finding] {
    book.subjects.flatMap(visit)
  }

  /// Each boundary of each version: where it begins, and where it ends.
  func inBoundaries(
    _ visit: (Rule, DatedVersion, WrittenAt<Boundary>) -> [Finding]
  ) -> [Finding] {
    inVersions { rule, version in version.boundaries.flatMap { visit(rule, version, $0) } }
  }
}
